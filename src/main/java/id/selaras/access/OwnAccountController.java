package id.selaras.access;

import id.selaras.http.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What callers may know and change of themselves. */
@RestController
@RequestMapping("/api/v1/me")
class OwnAccountController {

    private final AccountKeeping keeping;
    private final LogIn logIn;

    OwnAccountController(AccountKeeping keeping, LogIn logIn) {
        this.keeping = keeping;
        this.logIn = logIn;
    }

    /** The caller's own account. */
    record Me(String name, List<Grant> grants) {
    }

    /** @param current the password in use, asked for again: an open browser must not be enough to take an account over */
    record OwnPassword(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String current,
                       @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String password) {

        @Override
        public String toString() {
            return "a password";
        }
    }

    @GetMapping
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(operationId = "getMe", summary = "Akun dan peran saya / My account and roles")
    @ApiResponse(responseCode = "200")
    Me me(Caller caller) {
        return new Me(caller.name(), caller.grants());
    }

    @PutMapping("/password")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(operationId = "changeOwnPassword", summary = "Mengganti kata sandi saya / Change my password")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> password(@Valid @RequestBody OwnPassword wish, Caller caller, HttpServletRequest request) {
        if (wish.current() == null || wish.password() == null) {
            throw Refused.invalid("SANDI-TIDAK-LENGKAP", "Isi current (kata sandi sekarang) dan password (yang baru).",
                    "Give current (the password in use) and password (the new one).");
        }
        PasswordRules.check(caller.name(), wish.password());
        if (!logIn.confirms(caller, wish.current(), request.getRemoteAddr())) {
            throw Refused.invalid("SANDI-SEKARANG-SALAH", "Kata sandi sekarang (current) tidak benar.",
                    "The password in use (current) is not right.");
        }
        keeping.changePassword(caller, caller.name(), wish.password());
        return ResponseEntity.noContent().build();
    }
}
