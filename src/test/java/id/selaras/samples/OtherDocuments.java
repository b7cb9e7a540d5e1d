package id.selaras.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The documents of a government besides this year's Renja: five-year plan, table T-C.33, flat export, last year's plan, a second
 * version, an old .xls, lists of codes; RKPD, PPAS and RKA; other allocations to try. {@code dokumen.tsv} names them, {@code dokumen-kasus.tsv} what is changed in each.
 */
final class OtherDocuments {

    private static final Set<String> OF_THE_FAULTY_PLAN = Set.of("versi-2", "xls");

    private final SampleGovernment government;
    private final Path sources;
    private final Names names;
    private final BudgetRows budget;
    private final Table heads;
    private final DocumentChanges changes;

    /** @param allSources of both governments; the patterns of budget lines are theirs together */
    OtherDocuments(SampleGovernment government, Path allSources, Names names) {
        this.government = government;
        this.sources = government.sources(allSources);
        this.budget = new BudgetRows(Table.read(allSources.resolve("rincian-pola.tsv")), names);
        this.names = names;
        this.heads = Table.read(sources.resolve("agencies.tsv"));
        this.changes = new DocumentChanges(Table.read(sources.resolve("dokumen-kasus.tsv")));
    }

    void write(Path samples) {
        for (Map<String, String> document : Table.read(sources.resolve("dokumen.tsv")).rows()) {
            String name = document.get("berkas");
            Path file = samples.resolve(name);
            try {
                Files.createDirectories(file.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (document.get("bentuk").startsWith("nomenklatur")) {
                new CodeList(government.name(), changes.table(name, Table.read(sources.resolve("acuan/Nomenklatur.tsv")))).save(file);
            } else if (document.get("bentuk").equals("bagaimana-jika")) {
                XSSFWorkbook book = new XSSFWorkbook();
                WhatIfSheet.write(Table.read(sources.resolve("bagaimana-jika.tsv")), book);
                Sheets.save(book, file);
            } else {
                write(file, name, document.get("bentuk"), agencies(document));
            }
        }
    }

    private void write(Path file, String name, String shape, List<AgencySource> agencies) {
        XSSFWorkbook book = new XSSFWorkbook();
        AgencySource first = agencies.get(0);
        agencies.forEach(agency -> changes.apply(name, agency));
        switch (shape) {
            case "renstra-sipd", "renstra-tc27" -> {
                Table rows = changes.table(name, Table.read(sources.resolve("acuan/Renstra.tsv")));
                Table goals = Table.read(sources.resolve("renstra-tujuan.tsv"));
                new RenstraSheet(government.name(), first, book, shape.endsWith("tc27")).write(RenstraRow.of(rows, goals, first, names));
            }
            case "tc33" -> new OfficialTableSheet(government.name(), first, names, book).write();
            case "rekap" -> new RekapSheet(names, null, book).write(agencies);
            case "rka-rekap", "tahun-lalu-rka" -> new RekapSheet(names, budget, book).write(agencies);
            case "rka-formulir" -> new RkaForm(government.name(), first, names, budget, accounts(), book).write();
            case "rkpd" -> new TemplateSheet(government.name(), names, first.year(), PlanTitle.RKPD, book).write(agencies);
            case "ppas" -> new TemplateSheet(government.name(), names, first.year(), PlanTitle.PPAS, book).write(agencies);
            default -> WriteSamples.plan(government, agencies, names, book);
        }
        if (shape.equals("xls")) {
            OldExcel.save(book, file);
        } else {
            Sheets.save(book, file);
        }
    }

    private Map<String, String> accounts() {
        Map<String, String> accounts = new java.util.HashMap<>();
        Table.read(sources.resolve("acuan/Rekening.tsv")).rows().forEach(row -> accounts.put(row.get("Kode"), row.get("Nama")));
        return accounts;
    }

    private List<AgencySource> agencies(Map<String, String> document) {
        boolean before = document.get("bentuk").startsWith("tahun-lalu");
        List<AgencySource> agencies = new ArrayList<>();
        for (Map<String, String> head : heads.rows()) {
            if (document.get("perangkat").equals("semua") || List.of(document.get("perangkat").split(";")).contains(head.get("kunci"))) {
                agencies.add(new AgencySource(head, Table.read(sources.resolve("rencana/" + head.get("kunci") + ".tsv")), before ? 2025 : 2026));
            }
        }
        if (OF_THE_FAULTY_PLAN.contains(document.get("bentuk"))) {
            new Faults(Table.read(sources.resolve("faults.tsv")).where("perangkat", document.get("perangkat"))).apply(agencies);
        }
        if (document.get("bentuk").equals("tahun-lalu")) {
            agencies.forEach(agency -> agency.lines().forEach(LastYear::of));
        }
        return agencies;
    }
}
