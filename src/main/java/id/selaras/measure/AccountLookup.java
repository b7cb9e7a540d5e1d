package id.selaras.measure;

import id.selaras.language.Folding;
import id.selaras.language.Similarity;
import id.selaras.plan.AccountCode;
import id.selaras.reference.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The chart of accounts in one year. */
final class AccountLookup {

    private static final int SHOWN = 3;

    private final int year;
    private final Map<String, List<Account>> byCode = new HashMap<>();
    private final Map<String, List<Account>> byParent = new HashMap<>();

    AccountLookup(List<Account> accounts, int year) {
        this.year = year;
        for (Account account : accounts) {
            byCode.computeIfAbsent(account.code().text(), code -> new ArrayList<>()).add(account);
            if (account.validIn(year) && account.code().isLeaf()) {
                byParent.computeIfAbsent(parent(account.code().text()), code -> new ArrayList<>()).add(account);
            }
        }
    }

    boolean isEmpty() {
        return byCode.isEmpty();
    }

    boolean knows(AccountCode code) {
        return byCode.containsKey(code.text());
    }

    boolean valid(AccountCode code) {
        return byCode.getOrDefault(code.text(), List.of()).stream().anyMatch(account -> account.validIn(year));
    }

    /** The name in the chart; empty when it is not in it. */
    String name(AccountCode code) {
        return byCode.getOrDefault(code.text(), List.of()).stream().map(Account::name).findFirst().orElse("");
    }

    /** What to use instead: the replacement the chart names, else valid accounts below the nearest common one, most alike first. */
    String candidates(AccountCode code, String name) {
        String named = byCode.getOrDefault(code.text(), List.of()).stream().map(Account::replacement).filter(other -> other != null)
                .map(AccountCode::text).distinct().collect(Collectors.joining("; "));
        if (!named.isEmpty()) {
            return named;
        }
        List<Account> near = List.of();
        for (String above = code.isLeaf() ? parent(code.text()) : code.text(); near.isEmpty() && above.indexOf('.') > 0; above = parent(above)) {
            near = below(above);
        }
        String folded = Folding.fold(name);
        return near.stream().sorted(Comparator.comparingDouble((Account account) -> -Similarity.of(folded, Folding.fold(account.name())))
                .thenComparing(Account::code)).limit(SHOWN).map(account -> account.code() + " " + account.name()).collect(Collectors.joining("; "));
    }

    private List<Account> below(String above) {
        List<Account> direct = byParent.get(above);
        return direct != null ? direct : byParent.entrySet().stream().filter(entry -> entry.getKey().startsWith(above + "."))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }

    private static String parent(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }
}
