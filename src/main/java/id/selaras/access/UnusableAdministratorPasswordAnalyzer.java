package id.selaras.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a refused start what to do about the password, without a stack trace and without the password. */
class UnusableAdministratorPasswordAnalyzer extends AbstractFailureAnalyzer<UnusableAdministratorPassword> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableAdministratorPassword cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Isi SELARAS_ADMIN_PASSWORD dengan kata sandi lain, atau kosongkan agar layanan membuatnya. / "
                        + "Give SELARAS_ADMIN_PASSWORD another value, or none to have one generated.", cause);
    }
}
