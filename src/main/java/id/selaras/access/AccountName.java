package id.selaras.access;

import java.util.Locale;
import java.util.Optional;

/** How accounts are called: {@value #FORM}, capitals and small letters the same. */
final class AccountName {

    static final String FORM = "[A-Za-z0-9._-]{3,60}";

    private AccountName() {
    }

    /** The name as it is stored; empty when no account can be called so. */
    static Optional<String> of(String written) {
        return written != null && written.matches(FORM) ? Optional.of(written.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
