package io.attain.customer.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.promises.Conversation.Said;
import io.attain.customer.promises.Conversation.Side;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Instant FRIDAY = Instant.parse("2027-03-05T08:00:00Z");

    @Test
    void theFirstThatACustomerSaysSinceWeSpokeIsARequest() {
        Conversation talk =
                talk(Side.OURS, Side.CUSTOMER, Side.CUSTOMER, Side.ASIDE, Side.OURS, Side.OURS, Side.CUSTOMER);

        assertThat(talk.requests((asked, next) -> true)).extracting(Said::id).containsExactly(2L, 7L);
        assertThat(talk.next(Side.OURS, 2)).map(Said::id).contains(5L);
        assertThat(talk.next(Side.OURS, 7)).isEmpty();
    }

    @Test
    void whatWasAnsweredElsewhereWaitsForNoAnswerHere() {
        Conversation talk = talk(Side.CUSTOMER, Side.CUSTOMER, Side.CUSTOMER);

        assertThat(talk.requests((asked, next) -> next.id() < 3))
                .extracting(Said::id)
                .containsExactly(1L, 3L);
    }

    @Test
    void whatColleaguesSayAsideNeitherAsksNorAnswers() {
        assertThat(talk(Side.ASIDE, Side.ASIDE).requests((asked, next) -> true)).isEmpty();
        assertThat(talk(Side.CUSTOMER, Side.ASIDE, Side.CUSTOMER).requests((asked, next) -> true))
                .extracting(Said::id)
                .containsExactly(1L);
    }

    @Test
    void whatIsHeardAfterAMomentIsTheCustomersAndLater() {
        Conversation talk = talk(Side.CUSTOMER, Side.OURS, Side.CUSTOMER);

        assertThat(talk.heard(FRIDAY.plusSeconds(1))).map(Said::id).contains(3L);
        assertThat(talk.heard(FRIDAY.plusSeconds(3))).isEmpty();
    }

    @Test
    void whatWasAskedIsAskedUntilSomebodyEditsItIntoSomethingElse() {
        assertThat(List.of(said(Side.CUSTOMER, false), said(Side.CUSTOMER, true), said(Side.OURS, false)))
                .as("by the rules of then, if not by those of today")
                .allMatch(talk -> talk.isAsked(1));
        assertThat(said(Side.OURS, true).isAsked(1)).isFalse();
        assertThat(said(Side.CUSTOMER, false).isAsked(2)).as("deleted").isFalse();
    }

    private static Conversation said(Side side, boolean edited) {
        return new Conversation(List.of(new Said(1, side, "x", FRIDAY, "word", edited)));
    }

    @Test
    void aMarkIsKnownInAnyWidthAndCapitalsAndOnlyWhereACommentBegins() {
        Inbound inbound = Strategy.STANDARD.inbound();

        assertThat(inbound.isMarked("  CUSTOMER： when do you deliver?")).isTrue();
        assertThat(inbound.isMarked("客户：什么时候交货？")).isTrue();
        assertThat(inbound.isMarked("The customer: angry")).isFalse();
        assertThat(inbound.isMarked("")).isFalse();
        assertThat(new Inbound(false, new WordList("")).isMarked("Customer: hello"))
                .isFalse();
    }

    @Test
    void aWordThatIsBlankInAnyWidthMarksNothing() {
        assertThat(new Inbound(false, new WordList("Customer:,\u00a0")).isMarked("Thank you"))
                .isFalse();
    }

    /** One comment a second, the first with number 1. */
    private static Conversation talk(Side... sides) {
        return new Conversation(IntStream.rangeClosed(1, sides.length)
                .mapToObj(at ->
                        new Said(at, Arrays.asList(sides).get(at - 1), "x", FRIDAY.plusSeconds(at), "word", false))
                .toList());
    }
}
