package io.attain.host.container;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what a servlet writes back, so that it can be looked at before it is sent. Errors and redirects go at once. */
final class CapturedResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was written, if it is a successful page of HTML. */
    Optional<String> html() {
        String type = getContentType();
        boolean page = type != null && type.startsWith("text/html") && getStatus() < 300 && !isCommitted();
        return page ? Optional.of(content().toString(charset())) : Optional.empty();
    }

    /** Sends what was written as it is. */
    void pass() throws IOException {
        if (!isCommitted()) {
            content().writeTo(getResponse().getOutputStream());
        }
    }

    private ByteArrayOutputStream content() {
        if (writer != null) {
            writer.flush();
        }
        return body;
    }

    private Charset charset() {
        return Charset.forName(getCharacterEncoding());
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("Plugins' servlets answer synchronously here");
            }

            @Override
            public void write(int octet) {
                body.write(octet);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                body.write(bytes, offset, length);
            }
        };
    }

    @Override
    public void flushBuffer() {
        // Nothing is sent before the whole page is there.
    }

    @Override
    public void setContentLength(int length) {
        // The decorated page has another.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The decorated page has another.
    }

    @Override
    public void resetBuffer() {
        writer = null;
        body.reset();
    }
}
