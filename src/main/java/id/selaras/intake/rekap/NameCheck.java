package id.selaras.intake.rekap;

import id.selaras.intake.layout.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Notices codes that have another name on a later line. */
final class NameCheck implements LineTaker {

    private final RekapFaults faults;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    NameCheck(RekapFaults faults) {
        this.faults = faults;
    }

    @Override
    public void take(ExportLine line) {
        about(line.program());
        about(line.activity());
        about(line.subActivity());
    }

    void about(Coded named) {
        if (!named.code().isFilled() || !named.name().isFilled()) {
            return;
        }
        String code = named.code().value();
        String name = named.name().value();
        String first = names.putIfAbsent(code, name);
        if (first != null && !first.equals(name) && !Words.fold(first).equals(Words.fold(name)) && said.add(code + "|" + name)) {
            faults.say(RekapFault.TWO_NAMES, named.name().at(), code + " " + name, first);
        }
    }
}
