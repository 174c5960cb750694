package io.attain.customer.purchases.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.Customers;
import io.attain.customer.purchases.OutsidePurchase;
import io.attain.customer.purchases.PurchaseBook;
import io.attain.kernel.Amount;
import io.attain.kernel.Fault;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Reads purchases as other systems tell them, from files or over REST. */
@Component
public record PurchaseReading(
        NamedCustomers customers,
        Customers money,
        FieldOptions options,
        Rates rates,
        PurchaseBook book,
        @ComponentImport IssueManager issues) {

    /**
     * A purchase as it is told.
     *
     * @param customer its key, name or ERP number
     * @param productLine what it is called now, or was called first; empty if nobody said
     * @param amount in the currency in which it was said
     */
    public record Told(String key, String customer, LocalDate day, String productLine, Amount amount) {}

    /**
     * What purchases of a project are read by.
     *
     * @param known those that are there, by key
     */
    public record Reader(
            long projectId,
            Unit money,
            Map<String, OutsidePurchase> known,
            Map<String, List<Issue>> customers,
            OptionNames lines,
            Rates rates,
            LongFunction<String> keys) {

        /** What is told in a currency is counted in; empty is the project's own. Nothing if there is no such currency. */
        public Optional<Unit> unit(String currency) {
            return currency.isEmpty() || currency.equals(money.currency()) ? Optional.of(money) : Rate.unit(currency);
        }

        /** The purchase; nothing if something is wrong with it, which is told. */
        public Optional<OutsidePurchase> read(Told told, Consumer<Fault> faults) {
            Optional<Long> customer = customer(told.customer, faults);
            Optional<String> line = line(told.productLine, faults);
            Optional<OutsidePurchase> priced = priced(told, faults);
            return priced.flatMap(purchase -> customer.flatMap(id -> line.map(word -> new OutsidePurchase(
                    purchase.key(),
                    id,
                    purchase.day(),
                    word.isEmpty() ? null : word,
                    purchase.amount(),
                    purchase.said()))));
        }

        /** A purchase by the columns of files, in the project's money. */
        public Map<String, String> written(OutsidePurchase purchase) {
            Map<String, String> written = new LinkedHashMap<>();
            String line = purchase.productLine();
            written.put("customer", keys.apply(purchase.customerId()));
            written.put("date", purchase.day().toString());
            written.put("productLine", line == null ? "" : lines.of(line));
            written.put("amount", money.amount(purchase.amount()).plain());
            OutsidePurchase.Said said = purchase.said();
            if (said != null) {
                Rate.unit(said.currency())
                        .ifPresent(unit -> written.put(
                                "currency", Rate.told(unit.amount(said.amount()), said.rate(), purchase.day())));
            }
            return written;
        }

        private Optional<Long> customer(String written, Consumer<Fault> faults) {
            List<Issue> found = customers.getOrDefault(NamedCustomers.plain(written), List.of());
            if (found.size() > 1) {
                faults.accept(Fault.of(
                        "customer",
                        "attain.customer.purchases.fault.several",
                        written,
                        String.join(", ", found.stream().map(Issue::getKey).toList())));
            } else if (found.isEmpty()) {
                faults.accept(Fault.of("customer", "attain.customer.purchases.fault.customer", written));
            }
            return found.size() == 1 ? Optional.of(found.get(0).getId()) : Optional.empty();
        }

        private Optional<String> line(String written, Consumer<Fault> faults) {
            Optional<String> word = written.isEmpty() ? Optional.of("") : lines.wordOf(written);
            if (word.isEmpty()) {
                faults.accept(Fault.of(
                        "productLine", "attain.kernel.table.notOneOf", written, String.join(", ", lines.names())));
            }
            return word;
        }

        /** As one of nobody and of nothing, in the project's money. What was converted needs no rate any more. */
        private Optional<OutsidePurchase> priced(Told told, Consumer<Fault> faults) {
            String currency = Objects.requireNonNullElse(told.amount.unit().currency(), "");
            if (told.amount.unit().equals(money)) {
                return Optional.of(new OutsidePurchase(told.key, 0, told.day, null, told.amount.minor(), null));
            }
            OutsidePurchase before = known.get(told.key);
            if (before != null && before.isConvertedFrom(told.amount, told.day)) {
                return Optional.of(before);
            }
            Optional<Rate> rate = rates.on(projectId, currency, told.day);
            if (rate.isEmpty()) {
                faults.accept(
                        Fault.of("currency", "attain.customer.purchases.fault.rate", currency, told.day.toString()));
            }
            return rate.flatMap(each -> converted(told, each, faults));
        }

        private Optional<OutsidePurchase> converted(Told told, Rate rate, Consumer<Fault> faults) {
            try {
                return Optional.of(new OutsidePurchase(
                        told.key,
                        0,
                        told.day,
                        null,
                        rate.convert(told.amount, money).minor(),
                        new OutsidePurchase.Said(told.amount.minor(), rate.currency(), rate.plain())));
            } catch (InexactAmountException e) {
                faults.accept(Fault.of("amount", "attain.customer.purchases.fault.large"));
                return Optional.empty();
            }
        }
    }

    /** What reads purchases of a project, whose keys and customers are written so. */
    public Reader of(ApplicationUser user, Project project, Collection<String> told, Collection<String> written) {
        long id = project.getId();
        return new Reader(
                id,
                money.money(id),
                book.of(id, told),
                customers.find(user, project, written),
                options.known(id, SalesField.PRODUCT_LINE),
                rates,
                this::keyOf);
    }

    /** What can be bought, as it is called now. */
    List<String> lines(Project project) {
        return options.known(project.getId(), SalesField.PRODUCT_LINE).names();
    }

    private String keyOf(long customerId) {
        Issue issue = issues.getIssueObject(customerId);
        return issue == null ? "" : issue.getKey();
    }
}
