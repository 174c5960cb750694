package io.attain.words.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.words.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenNamesTest {

    @Test
    void aNameIsKeptAsPeopleSeeItAndOnOneLine() {
        StagesDto.Entry sent =
                new StagesDto.Entry("", "Bid\u00A0sent\u200B", "\uFEFF已 投\n标 ", "open", List.of("1"), false);

        assertThat(sent.entry().label()).isEqualTo(new Label("Bid sent", "已 投 标"));
    }
}
