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
                column("shareBefore", NARROW));
    }

    private Column column(String name, int width) {
        return new Column(asker.say("attain.activity.weekly.column." + name), width);
    }

    private void target(WeeklyReportDto.TargetDto target) {
        row(
                "attain.activity.weekly.targets",
                target.summary(),
                target.person(),
                at(target.now(), target),
                at(target.before(), target));
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
        row(part, action.name(), null, met(action.now()), met(action.before()));
        action.people().forEach(each -> row(part, action.name(), each.person(), done(each.now()), done(each.before())));
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
        row(part, stage.name(), null, passage(stage.now()), passage(stage.before()));
        stage.people()
                .forEach(each -> row(part, stage.name(), each.person(), passage(each.now()), passage(each.before())));
    }

    private static Told passage(WeeklyReportDto.PassageDto passage) {
        return new Told(
                BigDecimal.valueOf(passage.movedOn()), BigDecimal.valueOf(passage.entered()), passage.conversion());
    }

    private void deals(String name, WeeklyReportDto.DealsDto deals) {
        String part = "attain.activity.weekly.deals";
        row(
                part,
                asker.say(name),
                null,
                Told.of(deals.now().count()),
                Told.of(deals.before().count()));
        deals.people()
                .forEach(each -> row(
                        part,
                        asker.say(name),
                        each.person(),
                        Told.of(each.now().count()),
                        Told.of(each.before().count())));
    }

    private void amounts(WeeklyReportDto.DealsDto deals, UnitDto money) {
        String part = "attain.activity.weekly.deals";
        String name = asker.say("attain.activity.weekly.amount");
        row(part, name, null, amount(deals.now(), money), amount(deals.before(), money));
        deals.people()
                .forEach(each ->
                        row(part, name, each.person(), amount(each.now(), money), amount(each.before(), money)));
    }

    /** Its number is its amount. */
    private void slip(SlippedDto.SlipDto slip, UnitDto money) {
        String day = slip.to();
        String to = day == null
                ? asker.say("attain.activity.weekly.slipped.none")
                : slip.passed() ? asker.say("attain.activity.weekly.slipped.passed", day) : day;
        row(
                "attain.activity.weekly.slips",
                "%s %s · %s: %s → %s".formatted(slip.key(), slip.customer(), slip.summary(), slip.from(), to),
                slip.owner(),
                new Told(major(slip.amount(), money), null, null),
                Told.NOTHING);
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
        row(part, name, null, share(own.now()), share(own.before()));
        own.people().forEach(each -> row(part, name, each.person(), share(each.now()), share(each.before())));
    }

    private static Told share(OwnTouchedDto.ShareDto share) {
        return new Told(BigDecimal.valueOf(share.touched()), BigDecimal.valueOf(share.own()), share.rate());
    }

    /** Its number are the days since the last touch. */
    private void least(OwnTouchedDto.CustomerDto customer) {
        row(
                "attain.activity.weekly.least",
                "%s %s (%s)".formatted(customer.key(), customer.summary(), customer.tier()),
                customer.owner(),
                customer.days() == null ? Told.NOTHING : Told.of(customer.days()),
                Told.NOTHING);
    }

    private void contacts(
            String name, WeeklyReportDto.ContactsDto contacts, ToLongFunction<WeeklyReportDto.ReachDto> of) {
        String part = "attain.activity.weekly.contacts";
        String told = asker.say(name);
        row(part, told, null, number(contacts.now(), of), number(contacts.before(), of));
        contacts.people()
                .forEach(each -> row(part, told, each.person(), number(each.now(), of), number(each.before(), of)));
    }

    private static Told number(WeeklyReportDto.ReachDto reach, ToLongFunction<WeeklyReportDto.ReachDto> of) {
        return Told.of(of.applyAsLong(reach));
    }

    private void tag(String part, WeeklyReportDto.TagDto tag) {
        row(part, tag.tag(), null, Told.of(tag.now()), Told.of(tag.before()));
        tag.people().forEach(each -> row(part, tag.tag(), each.person(), Told.of(each.now()), Told.of(each.before())));
    }

    private void logs(WeeklyReportDto.LogsDto logs) {
        String part = "attain.activity.weekly.logs";
        String name = asker.say("attain.activity.weekly.logs.handedIn");
        row(part, name, null, rate(logs.now()), rate(logs.before()));
        logs.people().forEach(each -> row(part, name, each.person(), rate(each.now()), rate(each.before())));
    }

    private static Told rate(WeeklyReportDto.RateDto rate) {
        return Told.of(rate.handedIn(), rate.expected());
    }

    private void row(String part, String name, @Nullable PersonDto person, Told now, Told before) {
        List<Cell> row = new ArrayList<>(List.of(
                new Cell.Text(asker.say(part)),
                new Cell.Text(name),
                new Cell.Text(person == null ? "" : person.name())));
        for (Told told : List.of(now, before)) {
            row.add(told.number == null ? Cell.empty() : new Cell.Decimal(told.number));
            row.add(told.of == null ? Cell.empty() : new Cell.Decimal(told.of));
            row.add(told.share == null ? Cell.empty() : new Cell.Ratio(told.share));
        }
        rows.add(row);
    }

    private static BigDecimal major(long minor, UnitDto unit) {
        return BigDecimal.valueOf(minor, unit.digits());
    }
}
