package id.selaras.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the container refuses by itself (a broken request line, a forbidden character) is answered as a problem as well. */
@Component
class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final JsonMapper json;

    ContainerProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            // none of Tomcat's own, which would name itself and its version
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new Report(new ProblemWriter(json)));
        });
    }

    /** Asked last, when nothing else wrote an answer. */
    private static final class Report extends ErrorReportValve {

        private final ProblemWriter writer;

        Report(ProblemWriter writer) {
            this.writer = writer;
        }

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                writer.write(request, response, StandardProblem.refused(status));
            } catch (IOException gone) {
                container.getLogger().debug("nobody left to be answered", gone);
            }
        }
    }
}
