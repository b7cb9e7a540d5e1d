package id.selaras.service;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ServiceStartTest {

    @Autowired
    private ServiceClient service;

    @Test
    void theServiceIsUpAndSaysSoToAnybody() {
        service.get("/actuator/health").is(200);
    }

    @Test
    void everythingElseAsksWhoYouAre() {
        service.get("/api/v1/governments").is(401);
        service.as("admin", "bukan-sandi-ini").get("/api/v1/governments").is(401);
    }
}
