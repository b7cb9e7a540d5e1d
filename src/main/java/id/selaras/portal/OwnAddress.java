package id.selaras.portal;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this very process can be reached from the machine it runs on, once the web server is up. */
@Component
public class OwnAddress {

    private final WebServerApplicationContext server;
    private final Environment environment;

    OwnAddress(WebServerApplicationContext server, Environment environment) {
        this.server = server;
        this.environment = environment;
    }

    /** Such as {@code http://127.0.0.1:8080}, without a slash at its end. */
    public String url() {
        String host = environment.getProperty("server.address", "127.0.0.1");
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        return "http://" + (everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host) + ":"
                + server.getWebServer().getPort();
    }
}
