package id.selaras.access;

import java.util.List;

/** The password given for the first account is too weak: the service does not start with it. */
final class UnusableAdministratorPassword extends RuntimeException {

    UnusableAdministratorPassword(List<String> faults) {
        super("Kata sandi administrator (SELARAS_ADMIN_PASSWORD) tidak dapat dipakai / The administrator's password cannot be used: "
                + String.join("; ", faults));
    }
}
