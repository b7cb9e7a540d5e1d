package id.selaras.access;

import id.selaras.http.Refused;

/** The reasons why something about accounts is refused, each said in one place. */
final class AccountRefusals {

    private AccountRefusals() {
    }

    static Refused missing() {
        return Refused.notFound("AKUN-TIDAK-ADA", "Akun ini tidak ada.", "There is no such account.");
    }

    static Refused taken() {
        return Refused.conflict("AKUN-SUDAH-ADA",
                "Nama akun ini sudah pernah dipakai. Pilih nama lain: nama tidak dipakai ulang agar jejak perubahan tetap jelas.",
                "This account name has been used. Choose another: names are not used again, so that the record stays clear.");
    }

    static Refused removed() {
        return Refused.conflict("AKUN-TIDAK-AKTIF", "Akun ini sudah dinonaktifkan. Buat akun baru dengan nama lain.",
                "This account was deactivated. Add a new one under another name.");
    }

    static Refused lastAdministrator() {
        return Refused.conflict("ADMINISTRATOR-TERAKHIR",
                "Ini administrator aktif yang terakhir. Beri peran ADMIN kepada akun lain lebih dahulu.",
                "This is the last active administrator. Give another account the role ADMIN first.");
    }

    static Refused unknownGovernmentInGrant(String code) {
        return Refused.invalid("PERAN-PEMERINTAH-TIDAK-ADA", "Pemerintah '" + code + "' pada peran belum terdaftar.",
                "The government '" + code + "' of a role is not registered.");
    }
}
