package id.selaras.access;

import id.selaras.http.Listing;
import id.selaras.http.MayBeNull;
import id.selaras.http.PageWish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of the installation, for administrators. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {

    private final AccountKeeping keeping;

    AccountController(AccountKeeping keeping) {
        this.keeping = keeping;
    }

    /**
     * @param name     of a person or a program, never used again for another
     * @param password left out: the service generates one and answers it once. Its rules are in the refusal, not in annotations: what
     *                 those refuse is quoted back.
     */
    record NewAccount(@NotNull @Pattern(regexp = AccountName.FORM) String name, @MayBeNull String password,
                      @NotEmpty @Size(max = 100) List<@Valid @NotNull GrantWish> grants) {

        @Override
        public String toString() {
            return "account " + name;
        }
    }

    /** @param grants all of them: what is not named here is taken away */
    record NewGrants(@NotEmpty @Size(max = 100) List<@Valid @NotNull GrantWish> grants) {
    }

    /** @param password left out: the service generates one and answers it once */
    record NewPassword(@MayBeNull String password) {

        @Override
        public String toString() {
            return "a password";
        }
    }

    @PostMapping
    @Needs(Permission.ACCOUNTS)
    @Operation(operationId = "addAccount", summary = "Menambah akun / Add an account")
    @ApiResponse(responseCode = "201")
    ResponseEntity<AccountView> add(@Valid @RequestBody NewAccount wish, Caller caller) {
        AccountView added = keeping.add(caller, wish.name(), wish.password(), GrantWish.grants(wish.grants()));
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + added.name())).body(added);
    }

    @GetMapping
    @Needs(Permission.ACCOUNTS)
    @Operation(operationId = "listAccounts", summary = "Akun menurut nama / Accounts by name")
    @ApiResponse(responseCode = "200")
    Listing<AccountView> list(@RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size,
                              Caller caller) {
        PageWish wish = PageWish.of(page, size);
        return new Listing<>(keeping.page(wish), wish.page(), wish.size(), keeping.count());
    }

    @GetMapping("/{name}")
    @Needs(Permission.ACCOUNTS)
    @Operation(operationId = "getAccount", summary = "Satu akun / One account")
    @ApiResponse(responseCode = "200")
    AccountView get(@PathVariable String name, Caller caller) {
        return AccountView.of(keeping.known(name));
    }

    @PutMapping("/{name}/grants")
    @Needs(Permission.ACCOUNTS)
    @Operation(operationId = "changeGrants", summary = "Mengganti semua peran akun / Replace all roles of an account")
    @ApiResponse(responseCode = "200")
    AccountView grants(@PathVariable String name, @Valid @RequestBody NewGrants wish, Caller caller) {
        return keeping.grant(caller, name, GrantWish.grants(wish.grants()));
    }

    @PutMapping("/{name}/password")
    @Needs(Permission.ACCOUNTS)
    @Operation(operationId = "resetPassword", summary = "Mengganti kata sandi akun / Replace the password of an account")
    @ApiResponse(responseCode = "200")
    AccountView password(@PathVariable String name, @Valid @RequestBody NewPassword wish, Caller caller) {
        return keeping.changePassword(caller, name, wish.password());
    }

    @DeleteMapping("/{name}")
    @Needs(Permission.ACCOUNTS)
    @Operation(operationId = "removeAccount",
            summary = "Menonaktifkan akun; namanya tetap tercatat / Deactivate an account; its name stays on record")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> remove(@PathVariable String name, Caller caller) {
        keeping.remove(caller, name);
        return ResponseEntity.noContent().build();
    }
}
