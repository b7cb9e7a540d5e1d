package id.selaras.kill;

import id.selaras.SelarasApplication;
import id.selaras.service.ServiceClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The real service in a process of its own.
 *
 * @param start from the first byte of Java to the first good answer
 */
public record ServiceProcess(KilledProcess process, ServiceClient client, Duration start) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    public static ServiceProcess start(Path data, Path log) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int port = freePort();
        KilledProcess process = KilledProcess.startAlone(log, SelarasApplication.class, List.of("--server.port=" + port,
                "--selaras.data=" + data, "--selaras.admin-password=" + ServiceClient.ADMIN_PASSWORD));
        ServiceClient client = ServiceClient.at(() -> port);
        while (!answers(client)) {
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (!process.isAlive() || took.compareTo(PATIENCE) > 0) {
                process.kill();
                throw new IllegalStateException("the service does not start: " + Files.readString(log));
            }
            Thread.sleep(50);
        }
        return new ServiceProcess(process, client, Duration.ofNanos(System.nanoTime() - begun));
    }

    public ServiceClient admin() {
        return client.asAdmin();
    }

    private static boolean answers(ServiceClient client) {
        try {
            return client.get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
