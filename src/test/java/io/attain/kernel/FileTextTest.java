package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    @ParameterizedTest
    @CsvSource({
        "GBK, '上海贸易有限公司,华东'",
        "GB18030, '陶喆软件有限公司,王𠮷,Café'",
        "GB18030, 𠮷贸易",
        "GB2312, '销售额（万元）：'",
        "UTF-16LE, '\uFEFF上海,Müller'",
        "UTF-16BE, '\uFEFF上海,Müller'",
        "UTF-8, '\uFEFF\uFEFF上海,Müller'"
    })
    void chineseSpreadsheetsAndUnicodeTextAreRead(String charset, String text) throws CharacterCodingException {
        assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text.replace("\uFEFF", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Big5, 臺灣貿易有限公司",
        "windows-31j, 東京商事カブシキ",
        "EUC-JP, にほんの会社",
        "x-windows-949, 한국무역 주식회사",
        "windows-1252, 'Café Müller, Straße'",
        "windows-1251, Общество",
        "GBK, 大华"
    })
    void whatCouldBeAnotherLanguageIsNotGuessed(String charset, String text) {
        byte[] content = ("a,b\n1," + text).getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> read(content)).isInstanceOf(CharacterCodingException.class);
    }

    /** A zero beside each Latin letter: names would be read as rubbish, as nobody sees the zeros. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void twoBytesWithoutTheirMarkAreNotTakenForLetters(String charset) {
        byte[] content = "name,customer\n中,张".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> read(content)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void halfOfACharacterIsNone() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});

        assertThatThrownBy(() -> read(content.toByteArray())).isInstanceOf(CharacterCodingException.class);
    }

    @Property
    void whateverIsInUtf8IsReadAsThat(@ForAll String text) throws CharacterCodingException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);

        assertThat(read(content)).isEqualTo(new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF+", ""));
    }

    private static String read(byte[] content) throws CharacterCodingException {
        return FileText.of(ByteBuffer.wrap(content));
    }
}
