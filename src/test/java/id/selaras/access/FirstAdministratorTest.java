package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.selaras.journal.Acknowledging;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith({MockitoExtension.class, OutputCaptureExtension.class})
class FirstAdministratorTest {

    @Mock
    private Accounts accounts;
    @Mock
    private Passwords passwords;
    @Mock
    private Acknowledging acknowledging;

    @Test
    void theGivenPasswordIsUsedAndNotShown(CapturedOutput output) {
        when(passwords.keep("sandi dari lingkungan")).thenReturn("c".repeat(64));
        start("sandi dari lingkungan");
        verify(acknowledging).acknowledge("selaras",
                new AccountAdded("admin", "c".repeat(64), List.of(new Grant(Role.ADMIN, null, null))));
        assertThat(output).doesNotContain("sandi dari lingkungan");
    }

    @Test
    void withoutOneAGeneratedPasswordIsShownOnTheConsoleInBothLanguages(CapturedOutput output) {
        when(passwords.generated()).thenReturn("abcd-efgh-jkmn-pqrs-tuvw-xyz2");
        start("");
        assertThat(output.getOut()).containsOnlyOnce("abcd-efgh-jkmn-pqrs-tuvw-xyz2").contains("admin", "Kata sandi", "Password");
        ArgumentCaptor<Record> change = ArgumentCaptor.forClass(Record.class);
        verify(acknowledging).acknowledge(eq("selaras"), change.capture());
        assertThat(change.getValue().toString()).doesNotContain("abcd");
    }

    @Test
    void anInstallationWithAccountsIsLeftAsItIs(CapturedOutput output) {
        when(accounts.count()).thenReturn(1L);
        start("sandi dari lingkungan");
        verify(acknowledging, never()).acknowledge(any(), any());
        assertThat(output.getOut()).isEmpty();
    }

    @Test
    void theServiceDoesNotStartWithAWeakPassword() {
        assertThatThrownBy(() -> start("admin123")).isInstanceOf(UnusableAdministratorPassword.class)
                .hasMessageContainingAll("SELARAS_ADMIN_PASSWORD", "12", "nama akun").hasMessageNotContaining("admin123");
        verify(acknowledging, never()).acknowledge(any(), any());
    }

    private void start(String given) {
        new FirstAdministrator(accounts, passwords, acknowledging, given).start();
    }
}
