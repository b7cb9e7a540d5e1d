package id.selaras.portal;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import id.selaras.portal.HomePage.Step;
import id.selaras.problem.Text;
import id.selaras.submission.References;
import id.selaras.submission.RegisteredGovernment;
import org.springframework.stereotype.Component;

/** What somebody should do first where nothing is to be seen yet, with the command that does it. */
@Component
class FirstSteps {

    private final References references;

    FirstSteps(References references) {
        this.references = references;
    }

    /** Where no government is visible. */
    Step withoutGovernment(Caller caller, String address) {
        if (caller.may(Permission.GOVERNMENT_ADD)) {
            return new Step(Text.of("Belum ada pemerintah daerah. Tambahkan yang pertama:",
                    "There is no government yet. Add the first one:"),
                    "curl -u " + caller.name() + " -H 'Content-Type: application/json' -d '{\"code\":\"35.14\",\"name\":"
                            + "\"Kabupaten Pasuruan\",\"zone\":\"WIB\"}' " + address + "/api/v1/governments");
        }
        return new Step(Text.of("Akun Anda belum mempunyai peran pada pemerintah daerah mana pun. Hubungi administrator.",
                "Your account holds no role in any government yet. Ask the administrator."), null);
    }

    /** Where a government has no assessment that this caller may see. */
    Step withoutAssessment(Caller caller, RegisteredGovernment government, int year, String address) {
        String at = address + "/api/v1/governments/" + government.code();
        if (references.validFor(government.code(), year).isEmpty()) {
            return caller.may(Permission.REFERENCE_ADD, government.code())
                    ? new Step(Text.of("Acuan belum ada. Unggah acuan pemerintah daerah ini:",
                            "There is no reference yet. Upload this government's reference:"),
                            "curl -u " + caller.name() + " -F file=@acuan.xlsx '" + at + "/references?validFrom=" + year + "-01-01'")
                    : new Step(Text.of("Acuan belum diunggah oleh penata acuan (STEWARD).",
                            "The steward has not uploaded the reference yet."), null);
        }
        return caller.may(Permission.PLAN_SUBMIT, government.code())
                ? new Step(Text.of("Belum ada rencana yang diperiksa. Unggah rencana pertama:",
                        "No plan has been checked yet. Upload the first one:"),
                        "curl -u " + caller.name() + " -F file=@renja.xlsx '" + at + "/plans?year=" + year
                                + "&stage=RENJA&phase=RANCANGAN'")
                : new Step(Text.of("Belum ada rencana yang diperiksa.", "No plan has been checked yet."), null);
    }
}
