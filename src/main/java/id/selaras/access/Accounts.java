package id.selaras.access;

import id.selaras.http.PageWish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored accounts with their grants, the removed ones too; the writing methods are called by effects only. */
@Repository
class Accounts {

    private static final String WITH_GRANTS = """
            select a.name, a.credential, a.active, a.added_at, g.role, g.government, g.agency
            from account a left join account_grant g on g.account = a.name
            """;
    private static final String IN_ORDER = " order by a.name, g.government, g.role, g.agency";

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    Optional<Account> find(String name) {
        return read(database.sql(WITH_GRANTS + "where a.name = ?" + IN_ORDER).param(name)).stream().findFirst();
    }

    /** An account that can be changed; refused when it is not there or was removed. */
    Account active(String name) {
        Account account = find(name).orElseThrow(AccountRefusals::missing);
        if (!account.active()) {
            throw AccountRefusals.removed();
        }
        return account;
    }

    /** One page of all accounts, by name. */
    List<Account> page(PageWish wish) {
        return read(database.sql(WITH_GRANTS
                        + "where a.name in (select name from account order by name limit ? offset ?)" + IN_ORDER)
                .params(wish.size(), wish.offset()));
    }

    long count() {
        return database.sql("select count(*) from account").query(Long.class).single();
    }

    /** Whether somebody else could still administer if this account could not. */
    boolean anotherAdministers(String name) {
        return database.sql("""
                select count(*) from account a join account_grant g on g.account = a.name
                where a.active = true and g.role = 'ADMIN' and a.name <> ?""").param(name).query(Long.class).single() > 0;
    }

    /** Governments belong to another room; what a grant may name is the one thing known of them here. */
    boolean governmentExists(String code) {
        return database.sql("select count(*) from government where code = ?").param(code).query(Long.class).single() > 0;
    }

    void add(String name, String credential, Instant at) {
        database.sql("insert into account (name, credential, active, added_at) values (?, ?, true, ?)")
                .params(name, credential, at.atOffset(ZoneOffset.UTC)).update();
    }

    void credential(String name, String credential) {
        database.sql("update account set credential = ? where name = ?").params(credential, name).update();
    }

    void deactivate(String name) {
        database.sql("update account set active = false where name = ?").param(name).update();
    }

    void grants(String name, List<Grant> grants) {
        database.sql("delete from account_grant where account = ?").param(name).update();
        for (Grant grant : grants) {
            database.sql("insert into account_grant (account, role, government, agency) values (?, ?, ?, ?)")
                    .params(name, grant.role().name(), grant.government(), grant.agency()).update();
        }
    }

    private static List<Account> read(JdbcClient.StatementSpec query) {
        Map<String, Account> heads = new LinkedHashMap<>();
        Map<String, List<Grant>> grants = new LinkedHashMap<>();
        query.query((ResultSet row) -> {
            Account head = head(row);
            heads.putIfAbsent(head.name(), head);
            List<Grant> known = grants.computeIfAbsent(head.name(), name -> new ArrayList<>());
            if (row.getString("role") != null) {
                known.add(new Grant(Role.valueOf(row.getString("role")), row.getString("government"), row.getString("agency")));
            }
        });
        return heads.values().stream().map(head -> new Account(head.name(), head.credential(), head.active(), head.addedAt(),
                grants.get(head.name()))).toList();
    }

    private static Account head(ResultSet row) throws SQLException {
        return new Account(row.getString("name"), row.getString("credential"), row.getBoolean("active"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(), List.of());
    }
}
