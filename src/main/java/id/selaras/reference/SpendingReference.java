package id.selaras.reference;

import java.util.List;

/** What spending is measured against; each list is empty both when its sheet is missing and when it holds no rows. */
public record SpendingReference(List<Account> accounts, List<StandardPrice> prices, List<BudgetTotal> totals,
                                List<StatedSpending> stated, List<Recipient> recipients, List<BasicService> services,
                                List<Proposal> proposals) {

    public static final SpendingReference NONE =
            new SpendingReference(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public SpendingReference {
        accounts = List.copyOf(accounts);
        prices = List.copyOf(prices);
        totals = List.copyOf(totals);
        stated = List.copyOf(stated);
        recipients = List.copyOf(recipients);
        services = List.copyOf(services);
        proposals = List.copyOf(proposals);
    }
}
