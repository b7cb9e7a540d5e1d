package id.selaras.benchmark;

import id.selaras.service.SampleWorkbooks;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * The running service under load, service and clients in one process on loopback: 20 clients reading findings, one client checking
 * rows while typing, ten uploads at once, and the heap over 200 checks. Arguments: {@code h2} or {@code postgres}, then which of
 * {@code read type upload heap} (all if none is named).
 */
final class ServiceLoad {

    private static final int CLIENTS = 20;
    private static final int ROUNDS = 100;
    private static final int CHECKS = 200;
    private static final String ROW = """
            {"year": 2026, "agency": {"code": "1.06.0.00.0.00.01.0000", "name": "Dinas Sosial"}, "subActivities": [
              {"code": "1.06.04.2.01.0001", "name": "Penyediaan Permakanan", "allocation": %d, "nextAllocation": 250000000,
               "program": {"code": "1.06.04", "name": "PROGRAM REHABILITASI SOSIAL"},
               "activity": {"code": "1.06.04.2.01", "name": "Rehabilitasi Sosial Dasar"},
               "location": "Kecamatan Gempol", "fundSource": "Dana Alokasi Umum", "beneficiaries": "Lanjut usia terlantar",
               "outputs": [{"indicator": "Jumlah orang yang mendapatkan permakanan", "target": 620, "unit": "Orang"}]}]}""";

    private final LoadedService service;

    private ServiceLoad(LoadedService service) {
        this.service = service;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = Arrays.asList(arguments);
        boolean all = wanted.stream().noneMatch(List.of("read", "type", "upload", "heap")::contains);
        Path data = Files.createTempDirectory("selaras-beban");
        EmbeddedPostgres postgres = wanted.contains("postgres") ? EmbeddedPostgres.start() : null;
        String[] database = postgres == null ? new String[0]
                : new String[] {"--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres"};
        try (LoadedService service = new LoadedService(data, database)) {
            service.prepare();
            ServiceLoad load = new ServiceLoad(service);
            if (all || wanted.contains("type")) {
                load.type();
            }
            if (all || wanted.contains("upload")) {
                load.upload();
            }
            if (all || wanted.contains("read")) {
                load.read();
            }
            if (all || wanted.contains("heap")) {
                load.heap();
            }
        } finally {
            if (postgres != null) {
                postgres.close();
            }
        }
    }

    private void read() throws Exception {
        Path plan = Files.createTempFile("renja-besar", ".xlsx");
        LargePlan.write(plan, Path.of("samples/acuan-kabupaten-pasuruan.xlsx"), 60, 100, 2);
        long begin = System.nanoTime();
        String assessment = service.assessment(service.plan("renja-besar.xlsx", Files.readAllBytes(plan)));
        JsonNode head = LoadedService.ok(service.get("/api/v1/assessments/" + assessment));
        say("%d sub-activities checked and stored in %.1f s; %d findings", head.at("/counts/subActivities").asInt(),
                seconds(begin), head.at("/counts/findings").asInt());
        List<String> paths = paths(assessment);
        clients(paths, ROUNDS / 2);
        List<Double> times = clients(paths, ROUNDS);
        say("%d clients, %d requests: %s", CLIENTS, times.size(), percentiles(times));
        for (String path : paths) {
            List<Double> alone = new ArrayList<>();
            for (int at = 0; at < 20; at++) {
                alone.add(timed(path));
            }
            say("  alone: %s  %s", percentiles(alone), path.substring(path.indexOf('?') < 0 ? path.lastIndexOf('/') : path.indexOf('?')));
        }
    }

    private static List<String> paths(String assessment) {
        String root = "/api/v1/assessments/" + assessment;
        return List.of(root + "/findings", root + "/findings?page=20", root + "/findings?severity=SEDANG",
                root + "/findings?sort=-rupiah", root + "/findings?code=1.02", root + "/findings?target=IPM",
                root + "/findings?target=IPM&strength=DIRECT&sort=-rupiah", root + "/findings?strength=INDIRECT&page=3",
                root + "/findings?rule=NOM-11", root + "/findings?agency=1.02.0.00.0.00.24.0000", root + "/findings?sort=row&page=10",
                root + "/sub-activities?verdict=DIRECT&sort=-rupiah", root + "/sub-activities?target=KEMISKINAN");
    }

    /** Every client asks its own random choice; milliseconds of every answer. */
    private List<Double> clients(List<String> paths, int rounds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<List<Double>>> work = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random choice = new Random(client);
            work.add(() -> {
                List<Double> times = new ArrayList<>();
                for (int at = 0; at < rounds; at++) {
                    times.add(timed(paths.get(choice.nextInt(paths.size()))));
                }
                return times;
            });
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> times : threads.invokeAll(work)) {
            all.addAll(times.get());
        }
        threads.shutdown();
        return all;
    }

    private double timed(String path) throws Exception {
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = service.get(path);
        double milliseconds = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return milliseconds;
    }

    /** Another amount each time: nothing can be remembered from the request before. */
    private void type() throws Exception {
        List<Double> times = new ArrayList<>();
        for (int at = 0; at < 600; at++) {
            long begin = System.nanoTime();
            LoadedService.ok(service.json("/api/v1/governments/" + LoadedService.GOVERNMENT + "/check",
                    String.format(Locale.ROOT, ROW, 250_000_000 + at)));
            times.add((System.nanoTime() - begin) / 1e6);
        }
        say("live check of one row: first %.0f ms; after 300: %s", times.get(0), percentiles(times.subList(300, 600)));
    }

    private void upload() throws Exception {
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Callable<String>> work = new ArrayList<>();
        for (int at = 0; at < 10; at++) {
            byte[] bytes = SampleWorkbooks.anotherPlan("renja-dinas-kesehatan.xlsx");
            work.add(() -> service.assessment(service.plan("renja-dinas-kesehatan.xlsx", bytes)));
        }
        int done = 0;
        for (Future<String> assessment : threads.invokeAll(work)) {
            done += assessment.get().isEmpty() ? 0 : 1;
        }
        threads.shutdown();
        say("10 uploads at once: %d checked, all in %.1f s", done, seconds(begin));
    }

    private void heap() throws Exception {
        for (int at = 1; at <= CHECKS; at++) {
            service.assessment(service.plan("renja-dinas-sosial.xlsx", SampleWorkbooks.anotherPlan("renja-dinas-sosial.xlsx")));
            if (at % 25 == 0) {
                System.gc();
                Thread.sleep(200);
                System.gc();
                say("heap after %d checks: %d MB", at, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
            }
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String percentiles(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms", sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)], sorted[(int) (sorted.length * 0.99)]);
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
