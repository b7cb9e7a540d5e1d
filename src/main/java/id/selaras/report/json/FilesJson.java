package id.selaras.report.json;

import id.selaras.assessment.Scope;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sections {@code files} and {@code scope}: what was read and how much of the government that is. */
final class FilesJson {

    private FilesJson() {
    }

    static void write(ArrayNode files, Plan plan) {
        for (PlanFile file : plan.files()) {
            List<AgencyPlan> agencies =
                    plan.agencies().stream().filter(agency -> agency.file().equals(file.id())).toList();
            write(files.addObject(), file, agencies);
        }
    }

    private static void write(ObjectNode node, PlanFile file, List<AgencyPlan> agencies) {
        node.put("id", file.id());
        node.set("name", JsonParts.string(file.name()));
        node.put("sha256", file.sha256());
        node.put("layout", file.layout());
        node.set("sheet", JsonParts.string(file.sheet()));
        node.put("headerRow", file.headerRow());
        ArrayNode columns = node.putArray("columns");
        for (PlanFile.UnderstoodColumn understood : file.columns()) {
            ObjectNode column = columns.addObject();
            column.set("header", JsonParts.string(understood.header()));
            column.put("field", understood.field().name());
            column.put("column", CellRef.letters(understood.column().column()));
        }
        ArrayNode inside = node.putArray("agencies");
        agencies.forEach(agency -> inside.add(JsonParts.agency(agency.agency())));
        node.put("rows", agencies.stream().mapToInt(agency -> agency.subActivities().size()).sum());
        node.set("allocation", JsonParts.amount(
                agencies.stream().map(AgencyPlan::allocation).reduce(Rupiah.ZERO, Rupiah::plus)));
        ArrayNode notes = node.putArray("notes");
        file.notes().forEach(note -> notes.add(JsonParts.text(note)));
    }

    static void write(ObjectNode node, Scope scope) {
        node.put("level", scope.level().name());
        node.put("agenciesExpected", scope.agenciesExpected());
        ArrayNode present = node.putArray("agenciesPresent");
        scope.present().forEach(agency -> present.add(JsonParts.agency(agency)));
        JsonParts.strings(node.putArray("agenciesMissing"), scope.missing());
    }
}
