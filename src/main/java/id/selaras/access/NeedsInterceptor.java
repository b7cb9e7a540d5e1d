package id.selaras.access;

import id.selaras.http.Refused;
import id.selaras.http.StandardProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a caller through to a handler as its {@link Needs} says; a handler of ours that says nothing is closed to everybody. */
@Component
class NeedsInterceptor implements HandlerInterceptor {

    private static final String OURS = "id.selaras.";
    private static final String GOVERNMENT = "g";

    private final Accounts accounts;

    NeedsInterceptor(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().getName().startsWith(OURS)) {
            Needs needs = method.getMethodAnnotation(Needs.class);
            if (needs == null) {
                throw StandardProblem.TIDAK_BERWENANG.refused();
            }
            check(CallerArgument.of(request), needs.value(), government(request));
        }
        return true;
    }

    private void check(Caller caller, Permission permission, String government) {
        if (government != null && (!caller.holdsSomethingIn(government) || !accounts.governmentExists(government))) {
            throw missingGovernment();
        }
        if (government == null ? !caller.may(permission) : !caller.may(permission, government)) {
            throw StandardProblem.TIDAK_BERWENANG.refused();
        }
    }

    private static String government(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (String) variables.get(GOVERNMENT) : null;
    }

    /** One text for a government that is not there and for one that is not the caller's. */
    static Refused missingGovernment() {
        return Refused.notFound("PEMERINTAH-TIDAK-ADA", "Pemerintah daerah itu tidak ada di sini.",
                "There is no such government here.");
    }
}
