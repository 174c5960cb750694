package io.attain.customer.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Purchases;
import io.attain.customer.Purchases.Purchase;
import io.attain.customer.record.PurchaseHistory.Product;
import io.attain.customer.tail.TailSight;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every record, however somebody writes it. */
class RecordLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final int WIDE = 0xFEE0;

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("Harbour", "steel", "Foods", "Co", "Ltd", "GmbH", "A1", "海港", "食品", "有限公司", "股份有限公司")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> "Harbour " + String.join(" ", words));
    }

    /** Capitals, wide characters, marks and blanks around words make no other name. */
    @Property
    void aNameIsTheSameHoweverItIsTyped(@ForAll("names") String name) {
        CompanyName plain = CompanyName.of(name);

        assertThat(CompanyName.of(name.toUpperCase(Locale.ROOT))).isEqualTo(plain);
        assertThat(CompanyName.of(wide(name))).isEqualTo(plain);
        assertThat(CompanyName.of("  " + name.replace(" ", "  ") + " ")).isEqualTo(plain);
        assertThat(CompanyName.of(name.replace(" ", ", ") + ".")).isEqualTo(plain);
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(each -> wide.append((char) (each > ' ' && each < 0x7F ? each + WIDE : each)));
        return wide.toString();
    }

    /** What is left without its legal form has none any more, so that nothing is taken twice. */
    @Property
    void aNameWithoutItsFormStaysAsItIs(@ForAll("names") String name) {
        String core = CompanyName.of(name).core();

        assertThat(core).isNotBlank();
        assertThat(CompanyName.of(core).core()).isEqualTo(core);
    }

    /** Months and product lines are each together the total, whatever was bought in which order. */
    @Property
    void monthsAndProductsAreTogetherTheTotal(
            @ForAll @Size(max = 20) List<@IntRange(max = 364) Integer> ago, @ForAll Random random) {
        Period year = Purchases.trailing(TODAY);
        List<Purchase> bought = new ArrayList<>();
        ago.forEach(days -> bought.add(new Purchase(
                TODAY.minusDays(days), days % 3 == 0 ? null : "Product " + days % 3, random.nextInt(1_000_000))));
        PurchaseHistory history = PurchaseHistory.of(bought, year);
        List<Purchase> shuffled = new ArrayList<>(bought);
        Collections.shuffle(shuffled, random);

        assertThat(history.byMonth().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(history.total());
        assertThat(history.byProduct().stream().mapToLong(Product::amount).sum())
                .isEqualTo(history.total());
        assertThat(history.byMonth().firstKey()).isEqualTo(YearMonth.from(year.start()));
        assertThat(history.byMonth().lastKey()).isEqualTo(YearMonth.from(TODAY));
        assertThat(history.byMonth()).hasSize(12);
        assertThat(PurchaseHistory.of(shuffled, year)).isEqualTo(history);
    }

    /** Of one owner nobody sees more rows than of all, and no other's. */
    @Property
    void oneOwnersRowsAreThoseThatOneSeesOfThem(
            @ForAll boolean only,
            @ForAll Set<@IntRange(max = 4) Integer> people,
            @ForAll @IntRange(max = 4) int owner) {
        TailSight sight = new TailSight(
                only, Set.copyOf(people.stream().map(String::valueOf).toList()));

        TailSight narrowed = sight.of(String.valueOf(owner));

        for (int each = 0; each <= 4; each++) {
            assertThat(narrowed.includes(String.valueOf(each)))
                    .isEqualTo(each == owner && sight.includes(String.valueOf(each)));
        }
    }
}
