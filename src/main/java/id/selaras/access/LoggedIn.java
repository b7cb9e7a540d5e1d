package id.selaras.access;

import java.util.Arrays;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller who proved who he is; his authorities are the permissions he holds somewhere. */
final class LoggedIn extends AbstractAuthenticationToken {

    private final transient Caller caller;

    LoggedIn(Caller caller) {
        super(Arrays.stream(Permission.values()).filter(caller::may).map(Permission::name).map(SimpleGrantedAuthority::new).toList());
        this.caller = caller;
        setAuthenticated(true);
    }

    Caller caller() {
        return caller;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** The password is not kept. */
    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return caller.name();
    }
}
