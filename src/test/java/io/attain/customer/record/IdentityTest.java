package io.attain.customer.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.record.Identity.Sign;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "海港食品有限公司, 海港食品股份有限公司",
        "海港食品有限公司, 海港食品",
        "Harbour Foods Ltd., Harbour Foods GmbH",
        "'Harbour Foods Co., Ltd.', HARBOUR FOODS"
    })
    void theSameNameInAnotherLegalFormIsASuspicionAndNoCertainty(String one, String other) {
        assertThat(shared(name(one), name(other))).containsExactly(Sign.NAME_ALONE);
    }

    @ParameterizedTest
    @CsvSource({
        "海港食品有限公司, 海港 食品　有限公司",
        "ＡＢＣ有限公司, ABC有限公司",
        "'Harbour Foods Co., Ltd.', harbour foods co ltd",
        "Harbour Foods S.A., HARBOUR FOODS SA"
    })
    void neitherWidthNorMarksNorCaseMakeAnotherName(String one, String other) {
        assertThat(shared(name(one), name(other))).containsExactly(Sign.NAME, Sign.NAME_ALONE);
    }

    @ParameterizedTest
    @CsvSource({
        "海港食品有限公司, 海岸食品有限公司",
        "Harbour Foods Ltd, Harbour Metals Ltd",
        "上海贸易有限公司, 上海贸易有限公司",
        "Shanghai Trading Co Ltd, Shanghai Trading Co Ltd",
        "Coop Ltd, Co Ltd"
    })
    void otherNamesAndThoseOfPlacesAndTradesAloneAreNoEvidence(String one, String other) {
        assertThat(shared(name(one), name(other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+86 138 0013 8000 | 13800138000",
                "0086-21-6888 1234 | 021-68881234",
                "86-21-68881234 | 021-68881234",
                "（021）６８８８１２３４ | 21 6888 1234",
                "+49 30 1234567 | 030 1234567",
                "+49 (0)30 1234567 | 0049 30 1234567",
                "030/1234567 | 030 1234567",
                "+44 (0)20 7946 0000 | 020 7946 0000",
                "+1 (212) 555-1234 | 212-555-1234",
                "+7 495 123-45-67 | 8 (495) 123-45-67",
                "+81-3-1234-5678 | 03-1234-5678",
                "+852 2123 4567 | 21234567",
                "+971 4 123 4567 | 04 123 4567",
                "+39 06 1234567 | 06 1234567",
                "021-68881234-801 | 021-68881234",
                "021-68881234转801 | 021-68881234",
                "+49 30 1234567 ext. 12 | 030 1234567",
                "+1 212 555 1234 x12 | 212 555 1234",
                "021-68881234 / 13800138000 | 021-68881234",
                "0871-63123456 | +86 871 63123456",
            })
    void aPhoneIsTheSameHoweverItIsDialled(String one, String other) {
        assertThat(shared(Identity.of("", "", one, ""), Identity.of("", "", other, "")))
                .containsExactly(Sign.PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "021-68881234, 021-68881235",
        "+49 30 1234567, +49 40 1234567",
        "13800138000, 13800138001",
        "021-68881234, 010-68881234",
        "+1 212 555 1234, +1 213 555 1234"
    })
    void otherPhonesAreOthers(String one, String other) {
        assertThat(shared(Identity.of("", "", one, ""), Identity.of("", "", other, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.harbour.example/contact, harbour.example",
        "sales@harbour.example, HARBOUR.example",
        "shop.harbour.co.uk, www.harbour.co.uk",
        "de.harbour.com, harbour.com.",
        "li@mail.harbour.com.cn, http://harbour.com.cn:8080/",
        "harbour。cn, www.harbour.cn",
        "www.harbour.sh.cn, harbour.sh.cn",
        "xn--bcher-kva.example, bücher.example",
        "'harbour.example, harbour.cn', harbour.example",
        "shop123.1688.com, https://shop123.1688.com/page/contact.htm"
    })
    void aDomainIsTheSameWhateverStandsAroundIt(String one, String other) {
        assertThat(shared(Identity.of("", "", "", one), Identity.of("", "", "", other)))
                .containsExactly(Sign.DOMAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.co.uk, coast.co.uk",
        "harbour.com.cn, coast.com.cn",
        "harbour.sh.cn, coast.sh.cn",
        "shop1.1688.com, shop2.1688.com",
        "harbour.github.io, coast.github.io",
        "facebook.com/harbour, facebook.com/harbour",
        "mail.qq.com, vip.qq.com",
        "192.168.0.1, 10.0.0.1",
        "192.168.0.1, 192.168.0.1",
        "harbour.com, harbour.cn"
    })
    void whatManyShareIsNobodysDomain(String one, String other) {
        assertThat(shared(Identity.of("", "", "", one), Identity.of("", "", "", other)))
                .isEmpty();
    }

    @Test
    void whatEverybodyHasOrIsTooShortTellsNobodyApart() {
        assertThat(Identity.of("", "123", "110", "li@qq.com")).isEmpty();
        assertThat(Identity.of("", "9131 0000-MA1K35XX", "", "")).containsOnlyKeys(Sign.TAX_NUMBER);
    }

    private static Map<Sign, String> name(String name) {
        return Identity.of(name, "", "", "");
    }

    private static Set<Sign> shared(Map<Sign, String> one, Map<Sign, String> other) {
        Set<Sign> shared = EnumSet.noneOf(Sign.class);
        one.forEach((sign, mark) -> {
            if (Objects.equals(mark, other.get(sign))) {
                shared.add(sign);
            }
        });
        return shared;
    }

    @Test
    void somebodyIsKnownByPhoneAndMailAndTheCompanyByWhereTheMailGoes() {
        assertThat(person("021-6888 1234", "Wang.Fang@Harbour.CN"))
                .isEqualTo(
                        Map.of(Sign.PHONE, "2168881234", Sign.MAIL, "wang.fang@harbour.cn", Sign.DOMAIN, "harbour.cn"));
        assertThat(person("", "wang@qq.com")).isEqualTo(Map.of(Sign.MAIL, "wang@qq.com"));
        assertThat(person("ext. 12", "")).isEmpty();
    }

    private static Map<Sign, String> person(String phone, String mail) {
        return Identity.ofPerson(new ChainPerson(
                1,
                "Wang Fang",
                "",
                phone,
                mail,
                ChainPerson.Role.BUYER,
                ChainPerson.Influence.LOW,
                ChainPerson.Attitude.UNKNOWN,
                null,
                null));
    }
}
