package id.selaras.portal.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says a refused start of the demonstration in words instead of a stack trace. */
class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoRefused cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Untuk pemakaian sungguhan jalankan java -jar target/selaras.jar dengan SELARAS_DATA yang baru. / "
                        + "For real use start java -jar target/selaras.jar with a new SELARAS_DATA.", cause);
    }
}
