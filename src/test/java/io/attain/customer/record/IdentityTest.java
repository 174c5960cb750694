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
    @CsvSource({"+86 138 0013 8000, 13800138000", "0086-21-6888 1234, 021-68881234", "（021）６８８８１２３４, 21 6888 1234"})
    void aPhoneIsTheSameHoweverItIsDialled(String one, String other) {
        assertThat(shared(Identity.of("", "", one, ""), Identity.of("", "", other, "")))
                .containsExactly(Sign.PHONE);
    }

    @ParameterizedTest
    @CsvSource({"https://www.harbour.example/contact, harbour.example", "sales@harbour.example, HARBOUR.example"})
    void aDomainIsTheSameWhateverStandsAroundIt(String one, String other) {
        assertThat(shared(Identity.of("", "", "", one), Identity.of("", "", "", other)))
                .containsExactly(Sign.DOMAIN);
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
