package io.attain.activity.weekly.web;

import io.attain.kernel.Exact;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import io.attain.kernel.table.Sheet.Column;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A report as a table: each figure of all together, of each person, and of the week before, in one row. A figure is a number,
 * what it is of, and its share.
 */
final class WeeklyReportSheet {

    private static final int NARROW = 12;
    private static final int WIDE = 30;

    private final Asker asker;
    private final List<List<Cell>> rows = new ArrayList<>();

    private WeeklyReportSheet(Asker asker) {
        this.asker = asker;
    }

    /** One week's figure; what is not told is null. */
    private record Told(@Nullable BigDecimal number, @Nullable BigDecimal of, @Nullable BigDecimal share) {

        static final Told NOTHING = new Told(null, null, null);

        static Told of(long number) {
            return new Told(BigDecimal.valueOf(number), null, null);
        }

        static Told of(long number, long of) {
            return new Told(
                    BigDecimal.valueOf(number),
                    BigDecimal.valueOf(of),
                    of == 0 ? null : Exact.of(number, of).told());
        }
    }

    static Sheet of(WeeklyReportDto report, Asker asker) {
        WeeklyReportSheet sheet = new WeeklyReportSheet(asker);
        report.targets().forEach(sheet::target);
        report.actions().forEach(sheet::action);
        report.stages().forEach(sheet::stage);
        sheet.deals("attain.activity.weekly.won", report.won());
        sheet.amounts(report.won(), report.money());
        sheet.deals("attain.activity.weekly.lost", report.lost());
        sheet.deals("attain.activity.weekly.slipped", report.slipped().all());
        report.slipped().deals().forEach(slip -> sheet.slip(slip, report.money()));
        Optional.ofNullable(report.contacts()).ifPresent(sheet::contacts);
        report.problems().forEach(tag -> sheet.tag("attain.activity.weekly.problems", tag));
        report.reasons().forEach(tag -> sheet.tag("attain.activity.weekly.reasons", tag));
        sheet.logs(report.logs());
        return new Sheet(asker.say("attain.activity.weekly.title"), sheet.columns(), sheet.rows);
    }

    private List<Column> columns() {
        return List.of(
                column("part", WIDE),
                column("figure", WIDE),
                column("person", WIDE),
                column("number", NARROW),
                column("numberOf", NARROW),
                column("share", NARROW),
                column("numberBefore", NARROW),
                column("numberOfBefore", NARROW),
                column("shareBefore", NARROW),
                column("numberSince", NARROW),
                column("numberOfSince", NARROW),
                column("shareSince", NARROW));
    }

    private Column column(String name, int width) {
        return new Column(asker.say("attain.activity.weekly.column." + name), width);
    }

    private void target(WeeklyReportDto.TargetDto target) {
        rows.add(row(
                "attain.activity.weekly.targets",
                target.summary(),
                target.person(),
                List.of(at(target.now(), target), at(target.before(), target), at(target.since(), target))));
        target.parts().forEach(this::target);
    }

    private static Told at(WeeklyReportDto.@Nullable AtDto at, WeeklyReportDto.TargetDto target) {
        if (at == null || at.actual() == null) {
            return Told.NOTHING;
        }
        return new Told(major(at.actual(), target.unit()), major(at.target(), target.unit()), at.rate());
    }

    private void action(WeeklyReportDto.ActionDto action) {
        String part = "attain.activity.weekly.actions";
        week(part, action.name(), null, WeeklyReportSheet::met, action.now(), action.before(), action.since());
        action.people()
                .forEach(each -> week(
                        part,
                        action.name(),
                        each.person(),
                        WeeklyReportSheet::done,
                        each.now(),
                        each.before(),
                        each.since()));
    }

    /** Of all together; what each did beyond what was due stands in their rows. */
    private static Told met(WeeklyReportDto.DoneDto done) {
        return new Told(done.met(), done.due(), done.shown());
    }

    private static Told done(WeeklyReportDto.DoneDto done) {
        return new Told(done.done(), done.due(), done.shown());
    }

    private void stage(WeeklyReportDto.StageDto stage) {
        String part = "attain.activity.weekly.stages";
        week(part, stage.name(), null, WeeklyReportSheet::passage, stage.now(), stage.before(), stage.since());
        stage.people()
                .forEach(each -> week(
                        part,
                        stage.name(),
                        each.person(),
                        WeeklyReportSheet::passage,
                        each.now(),
                        each.before(),
                        each.since()));
    }

    private static Told passage(WeeklyReportDto.PassageDto passage) {
        return new Told(
                BigDecimal.valueOf(passage.movedOn()), BigDecimal.valueOf(passage.entered()), passage.conversion());
    }

    private void deals(String name, WeeklyReportDto.DealsDto deals) {
        deals(asker.say(name), deals, tally -> Told.of(tally.count()));
    }

    private void amounts(WeeklyReportDto.DealsDto deals, UnitDto money) {
        deals(asker.say("attain.activity.weekly.amount"), deals, tally -> amount(tally, money));
    }

    private void deals(String name, WeeklyReportDto.DealsDto deals, Function<WeeklyReportDto.TallyDto, Told> told) {
        String part = "attain.activity.weekly.deals";
        week(part, name, null, told, deals.now(), deals.before(), deals.since());
        deals.people().forEach(each -> week(part, name, each.person(), told, each.now(), each.before(), each.since()));
    }

    /** Its number is its amount. */
    private void slip(SlippedDto.SlipDto slip, UnitDto money) {
        String day = slip.to();
        String to = day == null
                ? asker.say("attain.activity.weekly.slipped.none")
                : slip.passed() ? asker.say("attain.activity.weekly.slipped.passed", day) : day;
        single(
                "attain.activity.weekly.slips",
                "%s %s · %s: %s → %s".formatted(slip.key(), slip.customer(), slip.summary(), slip.from(), to),
                slip.owner(),
                new Told(major(slip.amount(), money), null, null));
    }

    private static Told amount(WeeklyReportDto.TallyDto tally, UnitDto money) {
        return new Told(major(tally.amount(), money), null, null);
    }

    private void contacts(WeeklyReportDto.ContactsDto contacts) {
        contacts("attain.activity.weekly.contacts.customers", contacts, WeeklyReportDto.ReachDto::customers);
        contacts("attain.activity.weekly.contacts.touches", contacts, WeeklyReportDto.ReachDto::touches);
        own(contacts.own());
        contacts.least().customers().forEach(this::least);
    }

    private void own(OwnTouchedDto own) {
        String part = "attain.activity.weekly.contacts";
        String name = asker.say("attain.activity.weekly.own");
        week(part, name, null, WeeklyReportSheet::share, own.now(), own.before(), own.since());
        own.people()
                .forEach(each -> week(
                        part, name, each.person(), WeeklyReportSheet::share, each.now(), each.before(), each.since()));
    }

    private static Told share(OwnTouchedDto.ShareDto share) {
        return new Told(BigDecimal.valueOf(share.touched()), BigDecimal.valueOf(share.own()), share.rate());
    }

    /** Its number are the days since the last touch. */
    private void least(OwnTouchedDto.CustomerDto customer) {
        single(
                "attain.activity.weekly.least",
                "%s %s (%s)".formatted(customer.key(), customer.summary(), customer.tier()),
                customer.owner(),
                customer.days() == null ? Told.NOTHING : Told.of(customer.days()));
    }

    private void contacts(
            String name, WeeklyReportDto.ContactsDto contacts, ToLongFunction<WeeklyReportDto.ReachDto> of) {
        String part = "attain.activity.weekly.contacts";
        String told = asker.say(name);
        Function<WeeklyReportDto.ReachDto, Told> number = reach -> Told.of(of.applyAsLong(reach));
        week(part, told, null, number, contacts.now(), contacts.before(), contacts.since());
        contacts.people()
                .forEach(each -> week(part, told, each.person(), number, each.now(), each.before(), each.since()));
    }

    private void tag(String part, WeeklyReportDto.TagDto tag) {
        week(part, tag.tag(), null, Told::of, tag.now(), tag.before(), tag.since());
        tag.people()
                .forEach(each ->
                        week(part, tag.tag(), each.person(), Told::of, each.now(), each.before(), each.since()));
    }

    private void logs(WeeklyReportDto.LogsDto logs) {
        String part = "attain.activity.weekly.logs";
        String name = asker.say("attain.activity.weekly.logs.handedIn");
        week(part, name, null, WeeklyReportSheet::rate, logs.now(), logs.before(), logs.since());
        logs.people()
                .forEach(each -> week(
                        part, name, each.person(), WeeklyReportSheet::rate, each.now(), each.before(), each.since()));
    }

    private static Told rate(WeeklyReportDto.RateDto rate) {
        return Told.of(rate.handedIn(), rate.expected());
    }

    /** A figure of the week, of the one before, and of the week by now where it was corrected after it had closed. */
    private <T> void week(
            String part,
            String name,
            @Nullable PersonDto person,
            Function<T, Told> told,
            T now,
            T before,
            @Nullable T since) {
        Told byNow = since == null ? Told.NOTHING : told.apply(since);
        rows.add(row(part, name, person, List.of(told.apply(now), told.apply(before), byNow)));
    }

    private void single(String part, String name, @Nullable PersonDto person, Told now) {
        rows.add(row(part, name, person, List.of(now, Told.NOTHING, Told.NOTHING)));
    }

    private List<Cell> row(String part, String name, @Nullable PersonDto person, List<Told> all) {
        List<Cell> row = new ArrayList<>(List.of(
                new Cell.Text(asker.say(part)),
                new Cell.Text(name),
                new Cell.Text(person == null ? "" : person.name())));
        for (Told told : all) {
            row.add(told.number == null ? Cell.empty() : new Cell.Decimal(told.number));
            row.add(told.of == null ? Cell.empty() : new Cell.Decimal(told.of));
            row.add(told.share == null ? Cell.empty() : new Cell.Ratio(told.share));
        }
        return row;
    }

    private static BigDecimal major(long minor, UnitDto unit) {
        return BigDecimal.valueOf(minor, unit.digits());
    }
}
