package id.selaras.portal;

import id.selaras.access.Caller;
import id.selaras.access.Needs;
import id.selaras.access.Permission;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The first page after the log-in. */
@Controller
class HomeController {

    private final Overview overview;

    HomeController(Overview overview) {
        this.overview = overview;
    }

    @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
    @Needs(Permission.OWN_ACCOUNT)
    String home(Caller caller, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("page", overview.of(caller, ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()));
        return "home";
    }
}
