package io.attain.host.jira.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class EventsTest {

    private final Events events = new Events();
    private final Recorder recorder = new Recorder();

    @Test
    void reachTheMethodsWhoseArgumentFits() {
        events.register(recorder);

        events.publish("hello");
        events.publish(7);

        assertThat(recorder.heard).containsExactly("text hello", "number 7");
    }

    @Test
    void areHeardOnceByWhoRegistersTwiceAndNotAtAllAfterwards() {
        events.register(recorder);
        events.register(recorder);
        events.publish("once");
        events.unregister(recorder);
        events.publish("never");

        assertThat(recorder.heard).containsExactly("text once");
    }

    @Test
    void surviveAListenerThatThrows() {
        events.register(new Thrower());
        events.register(recorder);

        events.publish("still");

        assertThat(recorder.heard).containsExactly("text still");
    }

    @Test
    void mayComeTwiceLateAndOnAnotherThread() {
        List<Runnable> late = new ArrayList<>();
        events.register(recorder);
        events.deliverBy(event -> {
            late.add(event);
            late.add(event);
        });

        events.publish("later");
        assertThat(recorder.heard).isEmpty();
        late.forEach(event -> CompletableFuture.runAsync(event).join());

        assertThat(recorder.heard).containsExactly("text later", "text later");
    }

    @Test
    void areRefusedToListenersThatAreNotPublic() {
        assertThatThrownBy(() -> events.register(new Hidden()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be public");
    }

    static final class Hidden {
        private final List<String> heard = new ArrayList<>();

        @EventListener
        public void onText(String text) {
            heard.add(text);
        }
    }

    public static final class Recorder {
        private final List<String> heard = new ArrayList<>();

        @EventListener
        public void onText(String text) {
            heard.add("text " + text);
        }

        @EventListener
        public void onNumber(Number number) {
            heard.add("number " + number);
        }
    }

    public static final class Thrower {
        @EventListener
        public void onText(String text) {
            Integer.parseInt(text);
        }
    }
}
