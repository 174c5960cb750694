package io.attain.activity.weekly.web;

import io.attain.activity.LogRate;
import io.attain.activity.completion.Completion;
import io.attain.activity.weekly.Compared;
import io.attain.activity.weekly.Contacts;
import io.attain.activity.weekly.Deal;
import io.attain.activity.weekly.OwnTouched;
import io.attain.activity.weekly.Passage;
import io.attain.activity.weekly.StageEntry;
import io.attain.activity.weekly.TagCount;
import io.attain.activity.weekly.TargetStand;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.kernel.Exact;
import io.attain.kernel.NameOrder;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a report in one language.
 *
 * @param people who is behind a user key
 */
record WeeklyReportFigures(Function<String, PersonDto> people, NameOrder order, Function<TargetNode, UnitDto> unit) {

    /** So many ids fit into the address of a search. */
    private static final int SEARCHED = 100;

    private <T, D> List<D> people(Compared<T> figure, PersonTold<T, D> told) {
        return order
                .sorted(List.copyOf(figure.people().entrySet()), each -> people.apply(each.getKey())
                        .name())
                .stream()
                .map(each -> told.of(each.getKey(), people.apply(each.getKey()), each.getValue()))
                .toList();
    }

    private interface PersonTold<T, D> {
        D of(String key, PersonDto person, Compared.Against<T> figure);
    }

    WeeklyReportDto.TargetDto target(TargetStand stand, LocalDate day) {
        TargetNode node = stand.node();
        return new WeeklyReportDto.TargetDto(
                node.key(),
                node.summary(),
                Optional.ofNullable(node.tenure().holderOn(day)).map(people).orElse(null),
                unit.apply(node),
                node.direction().code(),
                at(stand.figures().now()),
                stand.figures().before().equals(TargetStand.At.NONE)
                        ? null
                        : at(stand.figures().before()),
                since(stand.figures().all(), WeeklyReportFigures::at),
                stand.parts().stream().map(part -> target(part, day)).toList());
    }

    private static WeeklyReportDto.AtDto at(TargetStand.At at) {
        Long actual = at.actual();
        return new WeeklyReportDto.AtDto(
                at.target(),
                actual,
                at.expected().told(),
                actual == null || at.target() == 0
                        ? null
                        : Exact.of(actual, at.target()).told(),
                at.pace() == null ? null : at.pace().code());
    }

    WeeklyReportDto.StageDto stage(WeeklyReport.OfStage stage, String name) {
        return new WeeklyReportDto.StageDto(
                stage.stage().code(),
                name,
                passage(stage.passage().now()),
                passage(stage.passage().before()),
                since(stage.passage().all(), WeeklyReportFigures::passage),
                stage.came().now(),
                stage.came().before(),
                stage.came().all().since(),
                ids(stage.entries()),
                people(
                        stage.passage(),
                        (key, person, its) -> new WeeklyReportDto.StagePersonDto(
                                person,
                                passage(its.now()),
                                passage(its.before()),
                                since(its, WeeklyReportFigures::passage),
                                ids(stage.entries().stream()
                                        .filter(entry -> entry.owner().equals(key))
                                        .toList()))));
    }

    private static List<Long> ids(List<StageEntry> entries) {
        return entries.stream().map(StageEntry::opportunityId).sorted().toList();
    }

    private static WeeklyReportDto.PassageDto passage(Passage passage) {
        return new WeeklyReportDto.PassageDto(
                passage.entered(),
                passage.movedOn(),
                passage.lost(),
                passage.back(),
                passage.stillThere(),
                told(passage.conversion()),
                told(passage.ofDecided()));
    }

    WeeklyReportDto.ActionDto action(WeeklyReport.OfAction action, String name) {
        return new WeeklyReportDto.ActionDto(
                action.action().code(),
                name,
                done(action.completion().now()),
                done(action.completion().before()),
                since(action.completion().all(), WeeklyReportFigures::done),
                people(
                        action.completion(),
                        (key, person, its) -> new WeeklyReportDto.ActionPersonDto(
                                person, done(its.now()), done(its.before()), since(its, WeeklyReportFigures::done))));
    }

    private static WeeklyReportDto.DoneDto done(Completion completion) {
        return new WeeklyReportDto.DoneDto(
                completion.done().told(),
                completion.met().told(),
                completion.due().told(),
                told(completion.rate()),
                told(completion.shown()));
    }

    WeeklyReportDto.DealsDto deals(WeeklyReport.Deals deals) {
        return new WeeklyReportDto.DealsDto(
                tally(deals.tally().now()),
                tally(deals.tally().before()),
                since(deals.tally().all(), WeeklyReportFigures::tally),
                deals.ofWeek().stream()
                        .map(Deal::opportunityId)
                        .distinct()
                        .sorted()
                        .toList(),
                people(
                        deals.tally(),
                        (key, person, its) -> new WeeklyReportDto.DealsPersonDto(
                                person,
                                tally(its.now()),
                                tally(its.before()),
                                since(its, WeeklyReportFigures::tally),
                                deals.ofWeek().stream()
                                        .filter(deal -> deal.person().equals(key))
                                        .map(Deal::opportunityId)
                                        .sorted()
                                        .toList())));
    }

    WeeklyReportDto.ContactsDto contacts(Contacts contacts, OwnTouchedDto.LeastDto least) {
        return new WeeklyReportDto.ContactsDto(
                reach(contacts.reach().now()),
                reach(contacts.reach().before()),
                since(contacts.reach().all(), WeeklyReportFigures::reach),
                contacts.all(),
                people(
                        contacts.reach(),
                        (key, person, its) -> new WeeklyReportDto.ContactsPersonDto(
                                person,
                                reach(its.now()),
                                reach(its.before()),
                                since(its, WeeklyReportFigures::reach),
                                contacts.customers().getOrDefault(key, List.of()))),
                own(contacts.own()),
                least);
    }

    private OwnTouchedDto own(OwnTouched own) {
        return new OwnTouchedDto(
                share(own.share().now()),
                share(own.share().before()),
                since(own.share().all(), WeeklyReportFigures::share),
                few(own.touched().values()),
                few(own.left().values()),
                people(
                        own.share(),
                        (key, person, its) -> new OwnTouchedDto.OwnerDto(
                                person,
                                share(its.now()),
                                share(its.before()),
                                since(its, WeeklyReportFigures::share),
                                few(List.of(own.touched().getOrDefault(key, List.of()))),
                                few(List.of(own.left().getOrDefault(key, List.of()))))));
    }

    private static OwnTouchedDto.ShareDto share(OwnTouched.Share share) {
        return new OwnTouchedDto.ShareDto(share.touched(), share.own(), told(share.rate()));
    }

    /** All of them, or none where no search could find so many. */
    private static List<Long> few(Collection<List<Long>> ids) {
        List<Long> some =
                ids.stream().flatMap(List::stream).limit(SEARCHED + 1L).sorted().toList();
        return some.size() > SEARCHED ? List.of() : some;
    }

    private static WeeklyReportDto.ReachDto reach(Contacts.Reach reach) {
        return new WeeklyReportDto.ReachDto(reach.customers(), reach.touches());
    }

    private static WeeklyReportDto.TallyDto tally(Tally tally) {
        return new WeeklyReportDto.TallyDto(tally.count(), tally.amount());
    }

    WeeklyReportDto.TagDto tag(TagCount tag) {
        return tag(tag, tag.tag());
    }

    /** By another name than it is kept by. */
    WeeklyReportDto.TagDto tag(TagCount tag, String name) {
        return new WeeklyReportDto.TagDto(
                name,
                tag.times().now(),
                tag.times().before(),
                tag.times().all().since(),
                tag.trend(),
                people(
                        tag.times(),
                        (key, person, its) ->
                                new WeeklyReportDto.TagPersonDto(person, its.now(), its.before(), its.since())),
                tag.examples().stream()
                        .map(each -> new WeeklyReportDto.ExampleDto(
                                people.apply(each.person()), each.day().toString(), each.note()))
                        .toList());
    }

    WeeklyReportDto.LogsDto logs(WeeklyReport.Logs logs) {
        return new WeeklyReportDto.LogsDto(
                rate(logs.rate().now()),
                rate(logs.rate().before()),
                since(logs.rate().all(), WeeklyReportFigures::rate),
                people(
                        logs.rate(),
                        (key, person, its) -> new WeeklyReportDto.LogsPersonDto(
                                person,
                                rate(its.now()),
                                rate(its.before()),
                                since(its, WeeklyReportFigures::rate),
                                logs.missing().getOrDefault(key, List.of()).stream()
                                        .map(day -> day.date().toString())
                                        .toList())));
    }

    private static WeeklyReportDto.RateDto rate(LogRate rate) {
        return new WeeklyReportDto.RateDto(rate.expected(), rate.handedIn(), rate.onTime());
    }

    private static <T, D> @Nullable D since(Compared.Against<T> figure, Function<T, D> told) {
        return Optional.ofNullable(figure.since()).map(told).orElse(null);
    }

    private static @Nullable BigDecimal told(Optional<Exact> rate) {
        return rate.map(Exact::told).orElse(null);
    }
}
