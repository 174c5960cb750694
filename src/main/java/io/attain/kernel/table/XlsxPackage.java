package io.attain.kernel.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private int left = MAX_UNPACKED;

    private XlsxPackage(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
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
        ZipEntry entry = zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
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
