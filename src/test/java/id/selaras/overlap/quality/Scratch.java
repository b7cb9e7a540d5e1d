package id.selaras.overlap.quality;

import id.selaras.decision.RuleSet;
import id.selaras.decision.SheetModels;
import id.selaras.decision.TableSource;
import id.selaras.decision.index.RuleSets;
import id.selaras.decision.table.*;
import id.selaras.finding.*;
import id.selaras.intake.reference.*;
import id.selaras.lexicon.*;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.*;
import id.selaras.plan.*;
import id.selaras.problem.*;
import id.selaras.workbook.*;
import java.math.BigDecimal;
import java.nio.file.*;
import java.util.*;

public class Scratch {
    static List<Map<String,String>> tsv(String f) throws Exception {
        List<Map<String,String>> out = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of(f));
        String[] h = lines.get(0).split("\t");
        for (String l : lines.subList(1, lines.size())) { if (l.isBlank()) continue; String[] c = l.split("\t", -1); Map<String,String> m = new HashMap<>(); for (int i=0;i<h.length;i++) m.put(h[i], i<c.length?c[i].strip():""); out.add(m); }
        return out;
    }
    static List<String> list(String s) { List<String> r = new ArrayList<>(); for (String p : s.split(";")) if (!p.isBlank()) r.add(p.strip()); return r; }
    static Lexicon lexicon() throws Exception {
        String d = System.getProperty("kamus", "decision-tables/source/kamus/");
        List<SynonymGroup> syn = new ArrayList<>();
        for (var m : tsv(d+"Sinonim.tsv")) for (var k : SynonymGroup.Kind.values()) if (k.word().equals(m.get("Jenis"))) syn.add(new SynonymGroup(m.get("Id"), k, m.get("Kata"), list(m.get("Sinonim")), m.getOrDefault("Rumpun","")));
        List<Abbreviation> ab = new ArrayList<>();
        for (var m : tsv(d+"Singkatan.tsv")) ab.add(new Abbreviation(m.get("Id"), m.get("Singkatan"), m.get("Kepanjangan")));
        List<String> common = new ArrayList<>();
        for (var m : tsv(d+"Kata Umum.tsv")) common.add(m.get("Kata"));
        List<Concept> con = new ArrayList<>();
        for (var m : tsv(d+"Konsep.tsv")) con.add(new Concept(m.get("Id"), m.get("Konsep"), list(m.get("Kata")), list(m.get("Kode")).stream().map(NomenclatureCode::new).toList()));
        List<PaidWord> paid = new ArrayList<>();
        for (var m : tsv(d+"Peran.tsv")) for (var k : PaidWord.Kind.values()) if (k.word().equals(m.get("Jenis"))) paid.add(new PaidWord(m.get("Id"), k, m.get("Nama"), list(m.get("Kata"))));
        List<Distinction> dis = new ArrayList<>();
        for (var m : tsv(d+"Pembeda.tsv")) for (var k : Distinction.Kind.values()) if (k.word().equals(m.get("Jenis"))) dis.add(new Distinction(m.get("Id"), k, m.get("Nama"), list(m.get("Kata"))));
        Map<OverlapField,Integer> w = new EnumMap<>(OverlapField.class);
        w.put(OverlapField.ACTIVITY,35); w.put(OverlapField.OUTPUT,10); w.put(OverlapField.BENEFICIARIES,20); w.put(OverlapField.LOCATION,20); w.put(OverlapField.TIME,3); w.put(OverlapField.FUND_SOURCE,2); w.put(OverlapField.INDICATOR,5); w.put(OverlapField.ROLE,5);
        return new Lexicon(true, syn, ab, common, con, paid, dis, new FieldWeights(w), Thresholds.NONE, WordWeights.NONE, "x");
    }
    public static void main(String[] a) throws Exception {
        Lexicon lex = lexicon();
        var draft = TableSource.read(Path.of(a[0]));
        TableReading tables = TableReader.read(List.of(SheetModels.content("kelas.xlsx", TableWorkbooks.sheets(draft))));
        tables.problems().sorted().forEach(p -> System.out.println(p));
        RuleSet rules = RuleSets.of(tables.tables(), lex);
        Map<String, ReferenceLookup> refs = new HashMap<>();
        for (String g : List.of("Kabupaten Pasuruan","Kota Batu")) {
            Problems ps = new Problems();
            var content = WorkbookReader.read(Path.of("samples/acuan-"+g.toLowerCase().replace(' ','-')+".xlsx"), ps).get();
            var b = ReferenceReader.read(content).reference().get();
            List<id.selaras.reference.Region> regs = new ArrayList<>();
            for (String l : Files.readAllLines(Path.of("../shared/data/desa_kelurahan_4_pemda_jatim.csv"))) { String[] c = l.split(","); if (c[0].startsWith(g.startsWith("Kota") ? "3579" : "3514")) regs.add(new id.selaras.reference.Region(c[0], c[2], c[3], null, null, null)); }
            b = new id.selaras.reference.Reference(b.government(), b.present(), b.tree(), b.indicators(), b.drivers(), b.priorityPrograms(), b.priorityLabels(), b.issues(), b.agencies(), b.assignments(), b.renstra(), b.ceilings(), regs, b.nomenclature(), b.crosswalk(), b.unitSynonyms());
            refs.put(g, new ReferenceLookup(b, 2026, PlanStage.RENJA));
        }
        List<LabelledPair> pairs = LabelledPairs.in(Path.of(a.length > 1 ? a[1] : "src/test/resources/overlap-cases"));
        boolean show = a.length > 2;
        StringBuilder dump = new StringBuilder("id\tfile\tlabel\tchannel" + Dump.head() + "\n");
        for (LabelledPair p : pairs) { LabelledPlan plan = new LabelledPlan(); plan.row(p.one()); plan.row(p.other()); dump.append(p.id()+"\t"+p.file()+"\t"+p.label()+"\t"+Dump.one(plan.results(), refs.get(p.government()), lex)+"\n"); }
        Files.writeString(Path.of("/tmp/selaras/o4/train.tsv"), dump.toString());
        Map<String, int[]> tally = new TreeMap<>();
        // each pair alone
        for (LabelledPair p : pairs) {
            LabelledPlan plan = new LabelledPlan();
            plan.row(p.one()); plan.row(p.other());
            OverlapResult r = OverlapSearch.find(new OverlapInput(plan.plan(), plan.results(), refs.get(p.government()), rules, Set.of()));
            var found = r.answer().overlaps();
            int[] t = tally.computeIfAbsent(p.file(), k -> new int[4]);
            t[0]++;
            String cls = found.isEmpty() ? "-" : found.get(0).kind().name();
            if (!found.isEmpty()) t[1]++;
            if (cls.equals(p.label())) t[2]++;
            if (!p.positive() && (cls.equals("DUPLICATION")||cls.equals("OVERLAP"))) t[3]++;
            boolean wrong = p.positive() ? !cls.equals(p.label()) : !cls.equals("-");
            if (show && wrong && p.file().startsWith(a[2])) {
                System.out.println("## " + p.id() + " want " + p.label() + " got " + cls);
                for (var s : List.of(p.one(), p.other())) System.out.println("   " + s.get("perangkat") + " | " + s.get("nama") + " | " + s.get("uraian") + " | " + s.get("indikator") + " | " + s.get("satuan")+ " | " + s.get("lokasi") + " | " + s.get("sasaran"));
                System.out.println("   " + Explain.of(plan.results(), refs.get(p.government()), lex));
            }
        }
        tally.forEach((k,t) -> System.out.printf("%-24s n=%d found=%d classRight=%d shownAsDupOverlap=%d%n", k, t[0], t[1], t[2], t[3]));
        // all together
        for (String g : refs.keySet()) {
            LabelledPlan plan = new LabelledPlan();
            Map<Set<String>, String> label = new HashMap<>();
            Map<String, String> inGroup = new HashMap<>();
            for (LabelledPair p : pairs) if (p.government().equals(g)) {
                String x = plan.row(p.one()).id(), y = plan.row(p.other()).id();
                label.put(Set.of(x,y), p.label());
            }
            long t0 = System.nanoTime();
            OverlapResult r = OverlapSearch.find(new OverlapInput(plan.plan(), plan.results(), refs.get(g), rules, Set.of()));
            double ms = (System.nanoTime()-t0)/1e6;
            int labelled = 0, un = 0; int frag = 0;
            for (Overlap o : r.answer().overlaps()) {
                if (o.channel()==OverlapChannel.OUTCOME) { frag++; continue; }
                String l = label.get(Set.of(o.rows().get(0).id(), o.rows().get(1).id()));
                if (l == null) { un++; if (a.length>3) System.out.println("?? " + o.kind() + " " + o.score() + " " + o.rows().stream().map(s -> s.agency().name()+": "+s.name().or("")+" | "+s.text(PlanColumn.ACTIVITY_TEXT).or("")+" | "+s.text(PlanColumn.LOCATION).or("")+" | "+s.text(PlanColumn.BENEFICIARIES).or("")).toList()+" "+o.tableRow()); } else labelled++;
            }
            System.out.printf("%s: rows=%d pairs labelled=%d unlabelled=%d groups=%d  %.0f ms%n", g, plan.results().size(), labelled, un, frag, ms);
        }
    }
}
