package id.selaras.report.json;

import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.OverlapField;
import id.selaras.plan.IndonesianNumber;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.report.OneLine;
import id.selaras.report.OverlapMeanings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One overlap of an {@code assessment.json} in one language: rows, the points field by field, and the proposal of its group. */
final class ExplainedOverlap {

    private static final int LABEL = 28;
    private final JsonNode assessment;
    private final JsonNode overlap;
    private final Said said;
    private final List<String> lines = new ArrayList<>();

    ExplainedOverlap(JsonNode assessment, JsonNode overlap, String language) {
        this.assessment = assessment;
        this.overlap = overlap;
        this.said = new Said(language);
    }

    List<String> lines() {
        if (assessment.path("notice").isObject()) {
            lines.add(said.say(assessment.path("notice")));
            lines.add("");
        }
        head();
        rows();
        waterfall();
        certainty();
        proposal();
        lines.add("");
        JsonNode hashes = assessment.path("hashes");
        lines.add(said.say("Hash aturan ", "Rule-set hash ") + hashes.path("ruleSet").asString(""));
        lines.add(said.say("Hash hasil  ", "Result hash   ") + hashes.path("result").asString(""));
        return List.copyOf(lines);
    }

    private void head() {
        String kind = named(OverlapClass.values(), overlap.path("class"), Labels::of);
        String special = overlap.path("case").isString() ? ", " + said.say(OverlapMeanings.PAID_ROLE) : "";
        String place = text(overlap, "place").isEmpty() ? said.say(OverlapMeanings.WHOLE_REGION) : text(overlap, "place");
        lines.add(text(overlap, "id") + "  " + kind + special + said.say(", skor ", ", score ") + overlap.path("score").asInt(0) + ", "
                + named(OverlapChannel.values(), overlap.path("channel"), Labels::of));
        lines.add(said.say(overlap.path("why")));
        lines.add(said.say("Tempat: ", "Place: ") + place);
        line(said.say("Hasil bersama: ", "Shared outcome: "), text(overlap, "concept"));
        line(said.say("Baris tabel: ", "Table row: "), text(overlap, "tableRow"));
    }

    private void rows() {
        lines.add("");
        int number = 0;
        for (JsonNode row : overlap.path("rows")) {
            lines.add(++number + ". " + agency(row.path("agency").asString("")) + ": " + text(row, "code") + " " + text(row, "name"));
            lines.add("   " + file(text(row, "file")) + ", " + text(row, "ref") + ", " + money(row.path("rupiah")));
        }
    }

    private void waterfall() {
        lines.add("");
        lines.add(said.say("Poin per isian", "Points by field"));
        int sum = 0;
        for (JsonNode field : overlap.path("evidence")) {
            int points = field.path("weight").asInt(0);
            sum += points;
            lines.add("  " + padded(named(OverlapField.values(), field.path("field"), OverlapField::label)) + number(points)
                    + said.say(" dari ", " of ") + number(field.path("possible").asInt(0)) + "  = " + number(sum));
            words(said.say("sama", "shared"), field.path("shared"));
            words(said.say("hanya baris 1", "only row 1"), field.path("onlyFirst"));
            words(said.say("hanya baris 2", "only row 2"), field.path("onlySecond"));
            line("      " + said.say("sel", "cells") + ": ", field.path("cells").valueStream()
                    .map(cell -> (cell.path("row").asInt(0) + 1) + ": " + text(cell, "ref")).collect(Collectors.joining("; ")));
        }
        lines.add("  " + padded(said.say("Skor", "Score")) + " ".repeat(said.say(" dari ", " of ").length() + 6) + "  = " + number(sum));
    }

    private void certainty() {
        JsonNode certainty = overlap.path("certainty");
        if (!certainty.isObject()) {
            return;
        }
        lines.add("");
        lines.add(said.say("Mengapa kelas ini", "Why this class"));
        lines.add("  " + padded(said.say("Bukti", "Sign")) + said.say("berkaitan  sama", "  related  same"));
        certainty.path("signs").forEach(sign -> lines.add("  " + padded(said.say(sign.path("sign")))
                + odds(sign.path("related"), 9) + odds(sign.path("same"), 6)));
        lines.add("  " + padded(said.say("Kepastian, 0-100", "Certainty, 0-100")) + right(certainty.path("related").asString(""), 9)
                + right(certainty.path("same").asString(""), 6));
        lines.add("  " + said.say("Perangkat daerah lain yang terkait dengan keduanya: ", "Further agencies related to both: ")
                + certainty.path("otherAgencies").asInt(0));
    }

    /** Nothing for what does not weigh. */
    private static String odds(JsonNode weight, int width) {
        BigDecimal number = weight.isNumber() ? weight.decimalValue() : BigDecimal.ZERO;
        return right(number.signum() == 0 ? "" : (number.signum() > 0 ? "+" : "") + IndonesianNumber.write(number), width);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    private void proposal() {
        JsonNode proposal = overlap.path("proposal");
        if (!proposal.isObject()) {
            return;
        }
        lines.add("");
        lines.add(said.say("Usulan kelompok ", "Proposal for group ") + text(overlap, "group") + ": "
                + named(MergeOption.values(), proposal.path("option"), Labels::of) + said.say(", pengampu ", ", lead ")
                + agency(text(proposal, "lead")));
        lines.add("  " + said.say(proposal.path("leadReason")));
        line("  " + said.say("Anggota: ", "Members: "), proposal.path("members").valueStream().map(key -> agency(key.asString("")))
                .collect(Collectors.joining("; ")));
        line("  " + said.say("Nama bersama: ", "Joint name: "), said.say(proposal.path("name")));
        line("  " + said.say("Lokasi: ", "Location: "), text(proposal, "location"));
        line("  " + said.say("Kelompok sasaran: ", "Beneficiaries: "), text(proposal, "beneficiaries"));
        lines.add("  " + said.say("Pagu gabungan: ", "Money together: ") + money(proposal.path("rupiah")));
        lines.add("  " + said.say("Penghematan: ", "Saving: ") + (proposal.path("saving").isNumber() ? money(proposal.path("saving")) + ", "
                : "") + said.say(proposal.path("savingBasis")));
        proposal.path("reasonsFor").forEach(reason -> lines.add("  + " + said.say(reason)));
        proposal.path("reasonsAgainst").forEach(reason -> lines.add("  - " + said.say(reason)));
        proposal.path("questions").forEach(question -> lines.add("  ? " + said.say(question)));
    }

    private void words(String label, JsonNode words) {
        line("      " + label + ": ", words.valueStream().map(word -> word.asString("")).collect(Collectors.joining(", ")));
    }

    private void line(String label, String value) {
        if (!value.isBlank()) {
            lines.add(label + OneLine.of(value));
        }
    }

    /** The word itself where we do not know it: a file may come from a later release. */
    private <E extends Enum<E>> String named(E[] values, JsonNode word, Function<E, Text> label) {
        return Arrays.stream(values).filter(value -> value.name().equals(word.asString(""))).findFirst()
                .map(value -> said.say(label.apply(value))).orElse(OneLine.of(word.asString("")));
    }

    private String agency(String key) {
        return OneLine.of(assessment.path("scope").path("agenciesPresent").valueStream()
                .filter(agency -> agency.path("code").asString(agency.path("name").asString("")).equals(key))
                .map(agency -> agency.path("name").asString("")).findFirst().orElse(key));
    }

    private String file(String id) {
        return OneLine.of(assessment.path("files").valueStream().filter(file -> file.path("id").asString("").equals(id))
                .map(file -> file.path("name").asString("")).findFirst().orElse(id));
    }

    private String money(JsonNode amount) {
        return amount.isNumber() ? new Rupiah(amount.decimalValue()).written() : said.say("pagu tidak terbaca", "no readable amount");
    }

    private static String text(JsonNode node, String field) {
        return OneLine.of(node.path(field).asString(""));
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    private static String number(int number) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
