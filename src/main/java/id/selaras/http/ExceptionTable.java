package id.selaras.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Which refusal an exception of the frameworks below means. */
final class ExceptionTable {

    private ExceptionTable() {
    }

    /** @param parameters empty where no single parameter is to blame */
    record Row(Refused refused, List<ParameterFault> parameters) {

        static Row of(StandardProblem problem) {
            return new Row(problem.refused(), List.of());
        }
    }

    static Row row(Exception thrown, HttpServletRequest request) {
        if (thrown instanceof Refused refused) {
            return new Row(refused, List.of());
        }
        if (thrown instanceof MissingServletRequestPartException) {
            return Row.of(StandardProblem.BERKAS_TIDAK_ADA);
        }
        if (thrown instanceof TypeMismatchException || thrown instanceof MissingRequestValueException
                || thrown instanceof UnsatisfiedServletRequestParameterException) {
            return new Row(StandardProblem.PARAMETER_TIDAK_SAH.refused(), ParameterFaults.of(request, thrown));
        }
        if (thrown instanceof HandlerMethodValidationException invalid) {
            return new Row(StandardProblem.PARAMETER_TIDAK_SAH.refused(), ValidationFaults.of(invalid));
        }
        if (thrown instanceof BindException invalid) {
            StandardProblem problem = ValidationFaults.ofBody(invalid) ? StandardProblem.ISIAN_TIDAK_SAH : StandardProblem.PARAMETER_TIDAK_SAH;
            return new Row(problem.refused(), ValidationFaults.of(invalid));
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableBody.row(unreadable);
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return Row.of(StandardProblem.TERLALU_BESAR);
        }
        if (thrown instanceof MultipartException broken) {
            return Row.of(tooMuch(broken) ? StandardProblem.TERLALU_BESAR : StandardProblem.UNGGAHAN_TIDAK_TERBACA);
        }
        if (thrown instanceof RequestRejectedException) {
            return Row.of(StandardProblem.PERMINTAAN_TIDAK_SAH);
        }
        if (thrown instanceof InvalidParameterException broken) {
            return new Row(StandardProblem.refused(broken.getErrorCode()), List.of());
        }
        if (thrown instanceof AsyncRequestTimeoutException) {
            return Row.of(StandardProblem.LAYANAN_SIBUK);
        }
        if (thrown instanceof ErrorResponse known) {
            return new Row(StandardProblem.refused(known.getStatusCode().value()), List.of());
        }
        return Row.of(notWritable(thrown) ? StandardProblem.PENYIMPANAN_TIDAK_TERSEDIA : StandardProblem.KESALAHAN_LAYANAN);
    }

    /** Too many parts, too long headers of parts, too long file names: limits of the container. */
    private static boolean tooMuch(MultipartException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (name.contains("LimitExceeded") || name.contains("TooManyParts")) {
                return true;
            }
        }
        return false;
    }

    /** Disk full, folder gone, database away: what was asked may be right, and nothing was kept. */
    static boolean notWritable(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransientDataAccessException || cause instanceof FileSystemException
                    || cause instanceof UncheckedIOException io && io.getCause().getClass() == IOException.class) {
                return true;
            }
        }
        return false;
    }
}
