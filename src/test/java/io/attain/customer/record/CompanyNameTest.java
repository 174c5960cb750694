package io.attain.customer.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a company's name, and its legal form, wherever it stands and however it is written. */
class CompanyNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "海港股份有限公司 | 海港 | 股份有限公司",
                "海港有限责任公司 | 海港 | 有限公司",
                "海港集团股份有限公司 | 海港 | 股份有限公司 集团",
                "海港集团 | 海港 | 集团",
                "海港（中国）有限公司 | 海港 | 中国 有限公司",
                "海港 有 限 公 司 | 海港 | 有限公司",
                "海港投资合伙企业（有限合伙） | 海港投资 | 合伙企业 有限合伙",
                "中国远洋总公司 | 中国远洋 | 总公司",
                "株式会社ソニー | ソニー | 株式会社",
                "ソニー株式会社 | ソニー | 株式会社",
                "ソニー(株) | ソニー | 株式会社",
                "㈱ソニー | ソニー | 株式会社",
                "㍿ ソニー | ソニー | 株式会社",
                "有限会社 山田 | 山田 | 有限会社",
                "山田㈲ | 山田 | 有限会社",
                "合同会社山田 | 山田 | 合同会社",
                "(주)한빛 | 한빛 | 주식회사",
                "한빛 주식회사 | 한빛 | 주식회사",
                "주식회사한빛 | 한빛 | 주식회사",
                "Harbour Co.Ltd | harbour | co ltd",
                "Harbour Company Limited | harbour | co ltd",
                "Harbour L. L. C. | harbour | llc",
                "Harbour A/S | harbour | as",
                "Harbour a. s. | harbour | as",
                "Harbour ApS | harbour | aps",
                "Harbour Oy | harbour | oy",
                "Oy Karl Fazer Ab | karl fazer | ab oy",
                "Karl Fazer Oy Ab | karl fazer | ab oy",
                "Harbour (India) Pvt. Ltd. | harbour | india pvt ltd",
                "Harbour (P) Ltd | harbour | pvt ltd",
                "Harbour Private Limited | harbour | pvt ltd",
                "Harbour Sdn. Bhd. | harbour | sdn bhd",
                "Harbour Pte. Ltd. | harbour | pte ltd",
                "Harbour Pty Limited | harbour | pty ltd",
                "Harbour Sp. z o.o. | harbour | sp z oo",
                "Harbour Sp. z o. o. | harbour | sp z oo",
                "Harbour S.p.A. | harbour | spa",
                "Harbour spol. s r.o. | harbour | sro",
                "Harbour s. r. o. | harbour | sro",
                "Harbour d.o.o. | harbour | doo",
                "Harbour Kft. | harbour | kft",
                "Harbour KGaA | harbour | kgaa",
                "Harbour GmbH & Co. KG | harbour | gmbh co kg",
                "Harbour GmbH und Co. KG | harbour | gmbh co kg",
                "Harbour UG (haftungsbeschränkt) | harbour | ug",
                "Harbour e. K. | harbour | ek",
                "Harbour Ltda. | harbour | ltda",
                "Harbour, S.A. de C.V. | harbour | sa de cv",
                "Harbour S.à r.l. | harbour | sarl",
                "Harbour N.V. | harbour | nv",
                "ООО «Гавань» | гавань | ооо",
                "Гавань ПАО | гавань | пао",
                "PT Harbour Tbk | harbour | pt tbk",
                "Harbour Tbk, PT | harbour | pt tbk",
                "LLC Harbour | harbour | llc",
                "Limited Edition Prints Ltd | limited edition prints | ltd",
            })
    void theLegalFormIsTakenAwayWhereverItStands(String written, String core, String form) {
        CompanyName name = CompanyName.of(written);

        assertThat(name.core()).isEqualTo(core);
        assertThat(name.form()).isEqualTo(form);
    }

    /** Words that are a form elsewhere, and names that are nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AS Roma",
                "SA Water",
                "Oy Vey Bakery",
                "AB InBev",
                "SE Labs",
                "Co op",
                "Limited Brands",
                "Texaco",
                "Inc",
                "PT",
                "公司",
                "有限公司",
                "株式会社",
                "集团",
            })
    void whatIsNoFormThereStays(String written) {
        CompanyName name = CompanyName.of(written);

        assertThat(name.core()).isEqualTo(written.toLowerCase(Locale.ROOT));
        assertThat(name.form()).isEmpty();
    }

    /** A branch is no company of its own, and buys for itself: it is another customer than its company, and than its sisters. */
    @ParameterizedTest
    @ValueSource(strings = {"海港有限公司上海分公司", "海港有限公司北京分公司", "海港分公司", "海港有限公司北京子公司"})
    void aBranchIsAnotherCustomer(String branch) {
        assertThat(CompanyName.of(branch).core()).isEqualTo(branch);
        assertThat(CompanyName.of("海港有限公司").core()).isEqualTo("海港");
    }

    @Property
    void aFormBehindANameMakesOneNameOfIt(@ForAll("forms") String form, @ForAll("cores") String core) {
        CompanyName name = CompanyName.of(core + " " + form);

        assertThat(name.core()).isEqualTo(core.toLowerCase(Locale.ROOT));
        assertThat(name.form()).isNotEmpty();
        assertThat(CompanyName.of(core + " " + form.toUpperCase(Locale.ROOT)).form())
                .isEqualTo(name.form());
        assertThat(CompanyName.of(core + "，　" + dotted(form) + " ").form()).isEqualTo(name.form());
    }

    @Property
    void aFormBeforeANameIsTheSameBehindIt(@ForAll("first") String form, @ForAll("cores") String core) {
        CompanyName behind = CompanyName.of(core + " " + form);
        CompanyName before = CompanyName.of(form + " " + core);

        assertThat(before.core()).isEqualTo(behind.core());
        assertThat(before.form()).isEqualTo(behind.form());
    }

    /** Letters of a form may have dots behind them, and blanks. */
    private static String dotted(String form) {
        return form.matches("[a-z]{2,4}") ? form.replaceAll("(.)", "$1. ") : form;
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(LegalForms.ALL);
    }

    @Provide
    Arbitrary<String> first() {
        return Arbitraries.of(LegalForms.FIRST);
    }

    @Provide
    Arbitrary<String> cores() {
        return Arbitraries.of(
                "Harbour", "Harbour Foods", "海港", "ソニー", "한빛", "Гавань", "AS Roma", "A1", "Limited Brands");
    }
}
