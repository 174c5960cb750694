package io.attain.activity.weekly;

import io.attain.kernel.Period;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The customers that a team touched, and those of the week by who did. A customer counts once for each person and once for all
 * together, however many touched it on however many days: people do not sum to the team, nor days to the week.
 *
 * @param own how many of their own customers those are
 */
public record Contacts(Compared<Reach> reach, SortedMap<String, List<Long>> customers, OwnTouched own) {

    /**
     * How far somebody came.
     *
     * @param customers how many customers were touched, with their opportunities
     * @param touches how often, also what is gone
     */
    public record Reach(long customers, long touches) {

        static final Reach NONE = new Reach(0, 0);

        private static Reach of(List<Touched> touched) {
            return new Reach(distinct(touched).count(), touched.size());
        }
    }

    /** No others are ever added. */
    public Contacts {
        customers = new TreeMap<>(customers);
    }

    /** Of people who own none. */
    public static Contacts of(Period week, List<Touched> touched) {
        return of(week, touched, List.of());
    }

    /**
     * Those of a week, and of the one before.
     *
     * @param touched the customers, whatever opportunity of theirs it was about
     * @param own those that they own
     */
    public static Contacts of(Period week, List<Touched> touched, List<OwnCustomer> own) {
        List<Touched> now = in(week, touched);
        List<Touched> before = in(WeeklyReport.before(week), touched);
        Map<String, List<Touched>> byPerson = byPerson(now);
        Compared<Reach> people =
                Compared.of(reaches(byPerson), reaches(byPerson(before)), Reach.NONE, (one, other) -> one);
        SortedMap<String, List<Long>> customers = new TreeMap<>();
        byPerson.forEach(
                (person, its) -> customers.put(person, distinct(its).sorted().toList()));
        return new Contacts(
                new Compared<>(new Compared.Against<>(Reach.of(now), Reach.of(before)), people.people()),
                customers,
                OwnTouched.of(
                        own,
                        distinct(now).collect(Collectors.toSet()),
                        distinct(before).collect(Collectors.toSet())));
    }

    /** The same with other figures. */
    public Contacts with(WeeklyReport.Figures figures) {
        return new Contacts(figures.figure("contacts", FrozenFigures.Kind.REACH, reach), customers, own.with(figures));
    }

    private static List<Touched> in(Period days, List<Touched> touched) {
        return touched.stream().filter(each -> days.contains(each.day())).toList();
    }

    private static Map<String, List<Touched>> byPerson(List<Touched> touched) {
        return touched.stream().collect(Collectors.groupingBy(Touched::person));
    }

    private static Map<String, Reach> reaches(Map<String, List<Touched>> byPerson) {
        return byPerson.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Reach.of(each.getValue())));
    }

    private static Stream<Long> distinct(List<Touched> touched) {
        return touched.stream()
                .map(Touched::issueId)
                .filter(id -> id != Touched.GONE)
                .distinct();
    }

    /** All customers of the week. */
    public List<Long> all() {
        return customers.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
