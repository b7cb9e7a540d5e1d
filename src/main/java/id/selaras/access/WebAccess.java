package id.selaras.access;

import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before every handler and gives each its caller. */
@Configuration(proxyBeanMethods = false)
class WebAccess implements WebMvcConfigurer {

    private final NeedsInterceptor needs;
    private final CallerArgument caller;

    WebAccess(NeedsInterceptor needs, CallerArgument caller) {
        this.needs = needs;
        this.caller = caller;
        // who asks is no parameter that anybody could send
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(needs);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(caller);
    }
}
