package io.attain.host.web.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that came with a form, kept until it is closed. */
public record Upload(Path file) implements AutoCloseable {

    /**
     * The file of a form's field.
     *
     * @throws Problem 400 if there is none
     */
    public static Upload of(HttpServletRequest request, String field) throws IOException {
        Part part;
        try {
            part = request.getPart(field);
        } catch (ServletException | IllegalStateException e) {
            throw Problem.badRequest("A file is expected: " + e.getMessage());
        }
        if (part == null || part.getSize() == 0) {
            throw Problem.badRequest("The form's field '" + field + "' holds no file.");
        }
        Path file = Files.createTempFile("upload", ".jar");
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Upload(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
