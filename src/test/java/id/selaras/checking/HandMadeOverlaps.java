package id.selaras.checking;

import id.selaras.archive.FileArchive;
import id.selaras.assessment.Scope;
import id.selaras.journal.Acknowledging;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.report.json.AssessmentJson;
import id.selaras.service.Answer;
import id.selaras.service.GovernmentAtWork;
import id.selaras.service.SampleWorkbooks;
import id.selaras.service.ServiceClient;
import java.time.Instant;
import java.time.LocalDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A government whose plans of three agencies were assessed together, with overlaps written by hand into the document: what lists,
 * explanations and decisions are tried on, whatever the search finds.
 *
 * @param document what was stored
 */
public record HandMadeOverlaps(GovernmentAtWork government, List<String> plans, String assessment, JsonNode document) {

    public static final String SOCIAL = "renja-dinas-sosial.xlsx";
    public static final String HEALTH = "renja-dinas-kesehatan.xlsx";
    public static final String LABOUR = "renja-dinas-tenaga-kerja.xlsx";

    public static HandMadeOverlaps of(ServiceClient service, ApplicationContext application) {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        List<String> plans = new ArrayList<>();
        for (String file : List.of(SOCIAL, HEALTH, LABOUR)) {
            plans.add(government.checked(file, SampleWorkbooks.plan(file)).path("plan").asString());
        }
        return of(government, plans, application);
    }

    /** @param plans three that were read, of one agency each */
    public static HandMadeOverlaps of(GovernmentAtWork government, List<String> plans, ApplicationContext application) {
        return assessed(government, plans, application);
    }

    /** Another assessment of the same plans, as for a next version in which the rows say the same. */
    public HandMadeOverlaps again(ApplicationContext application) {
        return assessed(government, plans, application);
    }

    public String path(String rest) {
        return "/api/v1/assessments/" + assessment + rest;
    }

    /** Key of the agency of the first, second or third file. */
    public String agency(int file) {
        return document.path("files").get(file).path("agencies").get(0).path("code").asString();
    }

    /** The overlap of that id as it is written. */
    public JsonNode overlap(String id) {
        return document.path("overlaps").valueStream().filter(overlap -> overlap.path("id").asString().equals(id)).findFirst().orElseThrow();
    }

    private static HandMadeOverlaps assessed(GovernmentAtWork government, List<String> plans, ApplicationContext application) {
        Answer accepted = government.person().post(government.path("/assessments"), Map.of("plans", plans, "asOf", "2026-03-01")).is(202);
        JsonNode job = government.over(accepted.text("job"));
        if (!job.path("state").asString().equals("DONE")) {
            throw new AssertionError("the plans were not assessed: " + job);
        }
        String real = accepted.text("id");
        ObjectNode document = (ObjectNode) AssessmentJson.read(government.person().get("/api/v1/assessments/" + real + "/json").is(200).body());
        String assessment = UUID.randomUUID().toString();
        document.put("assessmentId", assessment);
        new Writing(document).write();
        keep(government.code(), plans, real, assessment, document, application);
        return new HandMadeOverlaps(government, plans, assessment, document);
    }

    /** Through the journal, as a job would: what the job itself finds comes too late and is dropped. */
    private static void keep(String government, List<String> plans, String real, String assessment, ObjectNode document,
                             ApplicationContext application) {
        Acknowledging acknowledging = application.getBean(Acknowledging.class);
        FileArchive archive = application.getBean(FileArchive.class);
        JdbcClient database = application.getBean(JdbcClient.class);
        String reference = database.sql("select reference_version from assessment where id = ?").param(real).query(String.class).single();
        List<AssessmentStored.StoredPlan> stored = database.sql("select plan, file, workbook, sha256 from assessment_plan where assessment = ?")
                .param(real).query((row, at) -> new AssessmentStored.StoredPlan(row.getString(1), row.getString(2), row.getString(3),
                        row.getString(4))).list();
        LocalDate day = LocalDate.of(2026, 3, 1);
        String job = UUID.randomUUID().toString();
        JsonNode hashes = document.path("hashes");
        synchronized (acknowledging) {
            acknowledging.acknowledge("admin", new AssessmentRequested(job, assessment, government, plans, Scope.Level.AGENCY, day,
                    reference, false, "id", null));
            acknowledging.acknowledge(Acknowledging.SERVICE, new AssessmentStored(job, assessment, government, 2026, PlanStage.RENJA,
                    PlanPhase.RANCANGAN, day, Scope.Level.AGENCY, reference, hashes.path("input").asString(), hashes.path("ruleSet").asString(),
                    hashes.path("result").asString(), archive.keep(AssessmentJson.bytes(document)), null,
                    Instant.parse(document.path("createdAt").asString()).plusSeconds(1), "admin", stored, null));
        }
    }

    /** Six overlaps in four groups: a triangle, a pair of the first and the second, a paid role without the first, an outcome of all. */
    private record Writing(ObjectNode document) {

        void write() {
            ArrayNode overlaps = document.putArray("overlaps");
            overlap(overlaps, "O1", "DUPLICATION", null, "FACTS", 86, "K1", "Kecamatan Bangil", row(0, 0), row(1, 0));
            overlap(overlaps, "O2", "DUPLICATION", "PAID_ROLE", "FACTS", 71, "K2", "Kecamatan Beji", row(1, 1), row(2, 1));
            overlap(overlaps, "O3", "OVERLAP", null, "WORDS", 66, "K1", "Desa Raci, Kecamatan Bangil", row(0, 0), row(2, 0));
            overlap(overlaps, "O4", "OVERLAP", null, "WORDS", 61, "K1", "Kecamatan Bangil", row(1, 0), row(2, 0));
            overlap(overlaps, "O5", "OVERLAP", null, "WORDS", 55, "K3", "Kecamatan Gempol", row(0, 1), row(1, 2));
            overlap(overlaps, "O6", "FRAGMENTATION", null, "OUTCOME", 50, "K4", "", row(0, 2), row(1, 3), row(2, 2));
            ArrayNode groups = document.putArray("overlapGroups");
            group(groups, "K1", "O4", "O1", "O3", "O4");
            group(groups, "K2", "O2", "O2");
            group(groups, "K3", "O5", "O5");
            group(groups, "K4", "O6", "O6");
            ObjectNode summary = document.putObject("overlapSummary");
            summary.put("compared", 40).put("support", 12).put("noPlace", 3).put("nobody", 2).put("threshold", 0.5);
            summary.putArray("dismissed");
            summary.putArray("notes");
        }

        /** A sub-activity of a file, by its place there. */
        private JsonNode row(int file, int at) {
            String id = document.path("files").get(file).path("id").asString();
            return document.path("subActivities").valueStream().filter(sub -> sub.path("file").asString().equals(id)).skip(at).findFirst()
                    .orElseThrow();
        }

        private void overlap(ArrayNode all, String id, String kind, String special, String channel, int score, String group, String place,
                             JsonNode... subs) {
            ObjectNode overlap = all.addObject();
            overlap.put("id", id).put("class", kind).put("case", special).put("channel", channel).put("score", score).put("group", group);
            overlap.put("place", place).put("concept", channel.equals("OUTCOME") ? "Stunting" : null);
            StringBuilder said = new StringBuilder();
            ArrayNode rows = overlap.putArray("rows");
            for (JsonNode sub : subs) {
                said.append(sub.path("agency")).append(sub.path("code")).append(sub.path("name")).append('\n');
                ObjectNode row = rows.addObject();
                for (String field : List.of("file", "ref", "row", "agency", "code", "name")) {
                    row.set(field, sub.get(field));
                }
                row.set("rupiah", sub.get("allocation"));
            }
            overlap.put("memory", DigestUtils.sha256Hex(said.toString()));
            text(overlap, "why", "Kegiatan yang sama bagi sasaran yang sama di " + place, "The same activity for the same people in " + place);
            overlap.put("tableRow", "tumpang-tindih.xlsx/Tabel!A14");
            ArrayNode evidence = overlap.putArray("evidence");
            evidence(evidence, "ACTIVITY", score - 10, 60, "pelatihan", "sablon", "sulam", subs);
            evidence(evidence, "LOCATION", 15, 15, "bangil", "", "", subs);
            evidence(evidence, "FUND_SOURCE", -5, 5, "", "Dana Transfer Khusus", "Dana Transfer Umum", subs);
            if (!channel.equals("OUTCOME")) {
                certainty(overlap.putObject("certainty"));
            } else {
                overlap.putNull("certainty");
            }
            proposal(overlap.putObject("proposal"), subs);
        }

        private static void certainty(ObjectNode certainty) {
            certainty.put("related", 91).put("same", 74).put("otherAgencies", 0);
            ArrayNode signs = certainty.putArray("signs");
            sign(signs, "Dasar", "Base", "-2.00", "-1.10");
            sign(signs, "Sasaran sama", "Same beneficiaries", "0.90", "0.50");
            sign(signs, "Satuan berbeda", "Different units", "0", "-0.80");
        }

        private static void sign(ArrayNode signs, String id, String en, String related, String same) {
            ObjectNode sign = signs.addObject();
            text(sign, "sign", id, en);
            sign.put("related", new BigDecimal(related)).put("same", new BigDecimal(same));
        }

        private static void evidence(ArrayNode all, String field, int weight, int possible, String shared, String first, String second,
                                     JsonNode... subs) {
            ObjectNode evidence = all.addObject();
            evidence.put("field", field).put("weight", weight).put("possible", possible);
            word(evidence.putArray("shared"), shared);
            word(evidence.putArray("differing"), first);
            word(evidence.putArray("onlyFirst"), first);
            word(evidence.putArray("onlySecond"), second);
            ArrayNode cells = evidence.putArray("cells");
            for (int at = 0; at < subs.length; at++) {
                cells.addObject().put("row", at).put("ref", subs[at].path("ref").asString());
            }
        }

        private static void proposal(ObjectNode proposal, JsonNode... subs) {
            proposal.set("lead", subs[0].get("agency"));
            text(proposal, "leadReason", "Kewenangan dan anggaran pelatihan sablon terbesar", "The mandate, and most of the money for sablon");
            ArrayNode members = proposal.putArray("members");
            for (JsonNode sub : subs) {
                members.add(sub.get("agency"));
            }
            text(proposal, "name", "Pelatihan bersama", "Joint training");
            proposal.put("location", "Bangil").put("beneficiaries", "Kelompok Anggrek").put("option", "MERGE").put("rupiah", 987_654_321);
            proposal.putNull("saving");
            text(proposal, "savingBasis", "Rincian belanja pelatihan sablon tidak ada", "There are no budget lines for sablon");
            for (String list : List.of("reasonsFor", "reasonsAgainst", "questions")) {
                text(proposal.putArray(list).addObject(), null, "Kelompok Anggrek mengikuti keduanya", "Kelompok Anggrek takes part in both");
            }
        }

        private static void group(ArrayNode all, String id, String weakest, String... overlaps) {
            ObjectNode group = all.addObject();
            group.put("id", id).put("weakest", weakest).put("leftOut", 0);
            group.putArray("rows");
            ArrayNode ids = group.putArray("overlaps");
            List.of(overlaps).forEach(ids::add);
        }

        private static void text(ObjectNode node, String field, String id, String en) {
            (field == null ? node : node.putObject(field)).put("id", id).put("en", en);
        }

        private static void word(ArrayNode words, String word) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }
}
