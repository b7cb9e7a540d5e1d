package id.selaras.portal.demo;

import java.util.List;

/**
 * A government of the demonstration.
 *
 * @param key       last word of its accounts' names
 * @param reference file name of its reference workbook among the samples
 * @param health    code of its health agency, which has an account of its own
 */
record DemoGovernment(String code, String name, String zone, String key, String reference, String health) {

    static final DemoGovernment PASURUAN = new DemoGovernment("35.14", "Kabupaten Pasuruan", "WIB", "pasuruan",
            "acuan-kabupaten-pasuruan.xlsx", "1.02.0.00.0.00.01.0000");
    static final DemoGovernment BATU = new DemoGovernment("35.79", "Kota Batu", "WIB", "batu", "acuan-kota-batu.xlsx",
            "1.02.0.00.0.00.01.0000");
    static final List<DemoGovernment> ALL = List.of(PASURUAN, BATU);

    /** One account for each role that holds in a government. */
    List<DemoAccount> accounts() {
        return List.of(new DemoAccount("bappeda-" + key, "VERIFIER", null), new DemoAccount("opd-dinkes-" + key, "OPD", health),
                new DemoAccount("tapd-" + key, "TAPD", null), new DemoAccount("auditor-" + key, "AUDITOR", null),
                new DemoAccount("penata-" + key, "STEWARD", null));
    }

    String path() {
        return "/api/v1/governments/" + code;
    }

    String account(String role) {
        return accounts().stream().filter(account -> account.role().equals(role)).findFirst().orElseThrow().name();
    }

    /** @param agency null for roles that hold for all agencies */
    record DemoAccount(String name, String role, String agency) {
    }
}
