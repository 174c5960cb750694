package io.attain.kernel.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook, which is a ZIP file. Only those that are asked for are unpacked, and what unpacks to more than a
 * table could hold is refused while it unpacks, whatever its directory claims. It lies in a temporary file meanwhile:
 * Java reads a ZIP file's directory from files only, and without it does not understand what all programs write.
 */
final class XlsxPackage implements AutoCloseable {

    /** The most that all parts together may unpack to, in bytes. */
    static final int MAX_UNPACKED = 48 * 1024 * 1024;

    private final Path file;
    private final ZipFile zip;
    /** By their paths as they are compared. */
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private int left = MAX_UNPACKED;

    private XlsxPackage(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        zip.stream().forEach(entry -> entries.putIfAbsent(compared(entry.getName()), entry));
    }

    /** Paths are compared without case (ECMA-376 part 2), and some programs write them with backslashes. */
    private static String compared(String path) {
        String plain = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    static XlsxPackage open(byte[] content) throws BrokenTable, IOException {
        Path file = Files.createTempFile("attain", ".xlsx");
        try {
            Files.write(file, content);
            return new XlsxPackage(file, new ZipFile(file.toFile()));
        } catch (IOException e) {
            Files.delete(file);
            throw new BrokenTable("attain.kernel.table.brokenWorkbook");
        }
    }

    /** A part by its path, which may begin with a slash. */
    Optional<byte[]> part(String path) throws BrokenTable {
        ZipEntry entry = entries.get(compared(path));
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream packed = zip.getInputStream(entry)) {
            byte[] unpacked = packed.readNBytes(left); // takes memory only as it unpacks
            left -= unpacked.length;
            if (left == 0) {
                throw new BrokenTable("attain.kernel.table.tooMuchUnpacked");
            }
            return Optional.of(unpacked);
        } catch (IOException e) {
            throw new BrokenTable("attain.kernel.table.brokenWorkbook");
        }
    }

    /** A part that every workbook has. */
    byte[] needed(String path) throws BrokenTable {
        return part(path).orElseThrow(() -> new BrokenTable("attain.kernel.table.brokenWorkbook"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.delete(file);
    }
}
