package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.http.Refused;
import id.selaras.problem.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"kuda lumping menari", "p4ssw0rd-panjang", "sebelas plus", "ネコとイヌとトリとサルとウマ"})
    void aLongPasswordIsGoodWhateverItsSigns(String password) {
        assertThat(PasswordRules.faults("budi", password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sebelas 123, paling sedikit 12 karakter", "aaaaaaaaaaaaaa, paling sedikit 5 karakter yang berbeda",
        "Budi-budi-budi-budi, tidak memuat nama akun", "sandi-untuk-BUDI-saja, tidak memuat nama akun"})
    void aWeakPasswordIsRefusedWithTheReason(String password, String reason) {
        assertThat(PasswordRules.faults("budi", password)).extracting(Text::id).containsExactly(reason);
    }

    @Test
    void everythingWrongIsSaidAtOnceAndThePasswordIsNot() {
        assertThatThrownBy(() -> PasswordRules.check("budi", "budibudi")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("SANDI-LEMAH");
            assertThat(refused.reason().both()).contains("12", "nama akun", "5 karakter").doesNotContain("budibudi");
        });
    }

    @Test
    void aTooLongPasswordOrOneWithControlCharactersIsRefused() {
        assertThat(PasswordRules.faults("budi", "abcdef".repeat(40))).extracting(Text::id).containsExactly("paling banyak 200 karakter");
        assertThat(PasswordRules.faults("budi", "kuda lumping\tmenari")).extracting(Text::id).containsExactly("tanpa karakter kendali");
    }

    @Test
    void theSameLettersTypedOnAnotherSystemAreTheSamePassword() {
        assertThat(PasswordRules.uniform("cafe\u0301 pasuruan")).isEqualTo(PasswordRules.uniform("caf\u00e9 pasuruan"));
    }
}
