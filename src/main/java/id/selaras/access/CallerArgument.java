package id.selaras.access;

import id.selaras.http.StandardProblem;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers their {@link Caller}. */
@Component
class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
                                  WebDataBinderFactory binders) {
        return of(request.getNativeRequest(HttpServletRequest.class));
    }

    /** Who sent this request; nobody can be asked for where the security rules let somebody unknown in. */
    static Caller of(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof LoggedIn known) {
            return known.caller();
        }
        throw StandardProblem.TIDAK_BERWENANG.refused();
    }
}
