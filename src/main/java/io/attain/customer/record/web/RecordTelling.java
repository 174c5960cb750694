package io.attain.customer.record.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.Customer;
import io.attain.customer.Purchases;
import io.attain.customer.Purchases.Purchase;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.Identity.Sign;
import io.attain.customer.record.NotesBook;
import io.attain.customer.record.PurchaseHistory;
import io.attain.customer.record.Quarters;
import io.attain.customer.record.SaidElsewhere;
import io.attain.customer.record.jira.AlikeCustomers;
import io.attain.customer.record.jira.CustomerIssues;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Period;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.UnitDto;
import io.attain.rates.Converted;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is known of a customer. */
@Component
record RecordTelling(
        Asker asker,
        CustomerIssues issues,
        List<SaidElsewhere> elsewhere,
        FieldOptions options,
        NotesBook notes,
        Rates rates,
        Purchases purchases,
        ChainAnswers chains,
        AlikeCustomers alike) {

    RecordDto tell(Issue issue, Customer customer) {
        boolean sells = asker.sells(Objects.requireNonNull(issue.getProjectObject()));
        LocalDate now = asker.today();
        return new RecordDto(
                sells,
                now.toString(),
                UnitDto.of(customer.money()),
                currencies(customer),
                facts(issue, customer),
                notes(notes.of(customer.id())),
                bought(customer, now),
                deals(issue, customer),
                alike(customer),
                sells ? chains.tell(customer) : null);
    }

    private List<RecordDto.Fact> facts(Issue issue, Customer customer) {
        return Stream.concat(
                        issues.facts(issue).stream()
                                .map(fact -> new RecordDto.Fact(fact.name(), fact.value(), text(fact.day()))),
                        elsewhere.stream()
                                .flatMap(other -> other.of(customer.id()).stream())
                                .map(said -> new RecordDto.Fact(asker.say(said.nameKey()), said.value(), null)))
                .toList();
    }

    private List<UnitDto> currencies(Customer customer) {
        return Stream.concat(
                        Stream.of(customer.money()),
                        rates.of(customer.projectId()).stream()
                                .flatMap(said -> Rate.unit(said.rate().currency()).stream()))
                .distinct()
                .map(UnitDto::of)
                .toList();
    }

    private static RecordDto.Notes notes(CustomerNotes kept) {
        return new RecordDto.Notes(
                kept.version(),
                kept.needs(),
                kept.plan(),
                kept.planAmount(),
                text(kept.planOn()),
                said(kept.planSaid()));
    }

    private static RecordDto.@Nullable Said said(@Nullable Converted from) {
        return Optional.ofNullable(from)
                .flatMap(said -> Rate.unit(said.currency())
                        .map(unit -> new RecordDto.Said(
                                UnitDto.of(unit),
                                said.amount(),
                                said.rate(),
                                said.on().toString())))
                .orElse(null);
    }

    private RecordDto.Bought bought(Customer customer, LocalDate today) {
        Period trailing = Purchases.trailing(today);
        List<Purchase> all = purchases.each(customer, Quarters.days(today));
        Quarters quarters = Quarters.of(all, today);
        PurchaseHistory history = PurchaseHistory.of(
                all.stream().filter(each -> trailing.contains(each.day())).toList(), trailing);
        OptionNames lines = options.known(customer.projectId(), SalesField.PRODUCT_LINE);
        return new RecordDto.Bought(
                trailing.start().toString(),
                trailing.last().toString(),
                history.total(),
                new RecordDto.QuartersDto(quarters.trailing(), quarters.before(), quarters.lastYear()),
                history.byMonth().entrySet().stream()
                        .map(month ->
                                new RecordDto.Month(month.getKey().atDay(1).toString(), month.getValue()))
                        .toList(),
                history.byProduct().stream()
                        .map(product -> new RecordDto.Product(
                                product.line() == null ? null : lines.of(product.line()), product.amount()))
                        .toList());
    }

    private List<RecordDto.Deal> deals(Issue issue, Customer customer) {
        return issues.openDeals(asker.user(), issue, customer.money()).stream()
                .map(deal -> new RecordDto.Deal(
                        deal.key(),
                        deal.summary(),
                        deal.stage(),
                        deal.amount(),
                        said(deal.said()),
                        text(deal.closeDate())))
                .toList();
    }

    private List<RecordDto.Alike> alike(Customer customer) {
        return alike.seenBy(asker.user(), customer.id()).stream()
                .map(other -> new RecordDto.Alike(
                        other.customer().getKey(),
                        Objects.requireNonNullElse(other.customer().getSummary(), ""),
                        signs(other.shared())))
                .toList();
    }

    /** The same name is told once. */
    private List<String> signs(Set<Sign> shared) {
        return shared.stream()
                .filter(sign -> sign != Sign.NAME_ALONE || !shared.contains(Sign.NAME))
                .map(sign -> asker.say("attain.customer.record.alike." + sign.code()))
                .toList();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
