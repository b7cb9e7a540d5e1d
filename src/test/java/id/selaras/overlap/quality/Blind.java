package id.selaras.overlap.quality;

import id.selaras.assessment.*;
import id.selaras.decision.*;
import id.selaras.decision.index.RuleSets;
import id.selaras.decision.table.*;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.finding.*;
import id.selaras.intake.*;
import id.selaras.intake.reference.*;
import id.selaras.plan.*;
import id.selaras.problem.*;
import id.selaras.reference.*;
import id.selaras.rulebook.LoadedTables;
import id.selaras.workbook.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;

public class Blind {
    public static void main(String[] a) throws Exception {
        var draft = TableSource.read(Path.of(a[0]));
        TableReading own = TableReader.read(List.of(SheetModels.content("kelas.xlsx", TableWorkbooks.sheets(draft))));
        Problems ps = new Problems();
        List<DecisionTable> all = new ArrayList<>();
        for (var t : LoadedTables.load(Path.of("decision-tables"), ps).tables()) if (t.kind() != TableKind.KELAS) all.add(t);
        all.addAll(own.tables());
        RuleSet rules = RuleSets.of(all, Scratch.lexicon());
        Path dir = Path.of(a[1]);
        var reference = ReferenceReader.read(WorkbookReader.read(dir.resolve("acuan.xlsx"), ps).get()).reference().get();
        List<WorkbookContent> books = new ArrayList<>();
        try (var files = Files.list(dir)) { for (Path p : files.sorted().toList()) if (p.toString().endsWith(".xlsx") && !p.getFileName().toString().startsWith("acuan")) books.add(WorkbookReader.read(p, ps).get()); }
        PlanReading plan = PlanReader.read(books, new PlanRequest(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, ColumnMapping.none(), reference.agencies().stream().map(AgencyEntry::agency).toList(), reference.unitSynonyms()));
        Assessment as = new Assessing(new PooledDroolsEngine(), rules).assess(plan.plan(), reference, List.of(), new Options(Scope.Level.GOVERNMENT, LocalDate.of(2026,1,1), 2), "x", Instant.EPOCH);
        Map<String,String> names = new HashMap<>(); for (PlanFile f : as.plan().files()) names.put(f.id(), f.name());
        StringBuilder dump = new StringBuilder("a\tb\tchannel" + Dump.head() + "\n");
        Dump.all(as.subActivities(), new id.selaras.measure.ReferenceLookup(reference, 2026, PlanStage.RENJA), rules.lexicon(), dump, s -> names.get(s.file()) + ":" + s.row());
        Files.createDirectories(Path.of(a[2])); Files.writeString(Path.of(a[2]).resolve("dump.tsv"), dump.toString());
        StringBuilder b = new StringBuilder("{\"files\":[");
        int n = 0;
        for (PlanFile f : as.plan().files()) b.append(n++ > 0 ? "," : "").append("{\"id\":\"").append(f.id()).append("\",\"name\":\"").append(f.name()).append("\"}");
        b.append("],\"subActivities\":[");
        n = 0;
        for (var r : as.subActivities()) b.append(n++>0?",":"").append("{\"file\":\"").append(r.subActivity().file()).append("\",\"row\":").append(r.subActivity().row()).append(",\"name\":").append(q(r.subActivity().name().or(""))).append(",\"agency\":").append(q(r.subActivity().agency().key())).append("}");
        b.append("],\"overlaps\":[");
        n = 0;
        for (Overlap o : as.overlaps().overlaps()) {
            b.append(n++ > 0 ? "," : "").append("{\"id\":\"O").append(n).append("\",\"class\":\"").append(o.kind()).append("\",\"case\":").append(o.paidRole()==null?"null":"\"PAID_ROLE\"").append(",\"channel\":\"").append(o.channel()).append("\",\"score\":").append(o.score()).append(",\"row\":\"").append(o.tableRow().rowId()).append("\",\"rows\":[");
            int m = 0;
            for (SubActivity s : o.rows()) b.append(m++ > 0 ? "," : "").append("{\"file\":\"").append(s.file()).append("\",\"row\":").append(s.row()).append("}");
            b.append("]}");
        }
        b.append("]}");
        Files.createDirectories(Path.of(a[2]));
        Files.writeString(Path.of(a[2]).resolve("assessment.json"), b.toString());
        System.out.println("overlaps " + as.overlaps().overlaps().size() + " compared " + as.overlaps().compared() + " noPlace " + as.overlaps().noPlace());
        System.exit(0);
    }
    static String q(String s) { return "\"" + s.replace("\\", "\\\\").replace("\"", "'").replace("\n"," ") + "\""; }
}
