package id.selaras.portal.demo;

import java.io.PrintStream;
import java.util.Map;

/** The last lines of the start: where to look, how to log in, three commands that work as they stand. */
final class ThingsToTry {

    private static final String ONE_ROW = "{\"year\":2026,\"agency\":{\"code\":\"1.02.0.00.0.00.01.0000\"},\"subActivities\":[{"
            + "\"code\":\"1.02.02.2.02.0001\",\"name\":\"Pengelolaan Pelayanan Kesehatan Ibu Hamil\",\"outputs\":[{\"indicator\":"
            + "\"Jumlah Ibu Hamil yang Mendapatkan Pelayanan Kesehatan Sesuai Standar\",\"target\":0,\"unit\":\"Orang\"}],"
            + "\"allocation\":1560684000}]}";

    private ThingsToTry() {
    }

    static void print(PrintStream console, String url, String password, Map<DemoGovernment, String> assessments) {
        console.println();
        console.println("Buka / Open        " + url + "/");
        console.println("Akun / Accounts    admin, " + String.join(", ", DemoGovernment.ALL.stream()
                .flatMap(government -> government.accounts().stream()).map(DemoGovernment.DemoAccount::name).toList()));
        console.println("Kata sandi semua akun contoh / The password of every demo account:  " + password);
        console.println();
        console.println("Tiga hal untuk dicoba / Three things to try:");
        String all = assessments.getOrDefault(DemoGovernment.PASURUAN, "");
        console.println("1. Temuan terbesar / The largest findings");
        console.println("   curl -u bappeda-pasuruan:" + password + " '" + url + "/api/v1/assessments/" + all
                + "/findings?severity=BLOK&sort=-rupiah&size=3'");
        console.println("2. Satu sub kegiatan, langsung dijawab / One sub-activity, answered at once");
        console.println("   curl -u opd-dinkes-pasuruan:" + password + " -H 'Content-Type: application/json' -d '" + ONE_ROW + "' "
                + url + DemoGovernment.PASURUAN.path() + "/check");
        console.println("3. Rencana perangkat daerah sendiri saja / Only the own agency's plans");
        console.println("   curl -u opd-dinkes-batu:" + password + " " + url + DemoGovernment.BATU.path() + "/plans");
        console.println();
        console.println("Berhenti / Stop: Ctrl+C");
    }
}
