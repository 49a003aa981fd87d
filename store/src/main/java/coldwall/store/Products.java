package coldwall.store;

import coldwall.store.record.Checksum;
import coldwall.store.table.CsvTable;
import coldwall.store.table.Database;
import coldwall.store.table.ResultsTable;
import coldwall.store.table.RunTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Makes the files of a run in its hidden folder. */
record Products(RunFiles files, Database database) {

  /** The results as Parquet. */
  FileTable.Entry parquet() throws IOException, SQLException {
    Path made = files.unfinished().resolve(RunFiles.PARQUET);
    database.writeParquet(ResultsTable.NAME, RunTable.told(database), made);
    return new FileTable.Entry(RunFiles.PARQUET, Checksum.of(made), null);
  }

  /** A file that can be made anew from the results. */
  FileTable.Entry derived(String name, RunFiles.Content content) throws IOException, SQLException {
    return new FileTable.Entry(name, files.write(name, content), null);
  }

  /** A file whose content is to be kept. */
  FileTable.Entry kept(String name, RunFiles.Content content) throws IOException, SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String sum;
    try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
      sum = files.write(name, out -> content.writeTo(new Twice(out, compressed)));
    }
    return new FileTable.Entry(name, sum, ByteBuffer.wrap(bytes.toByteArray()));
  }

  /** Makes a file of the run anew; empty if nothing is known of it. */
  Optional<FileTable.Entry> again(String name) throws IOException, SQLException {
    switch (name) {
      case RunFiles.PARQUET -> {
        return Optional.of(parquet());
      }
      case RunFiles.TABLE -> {
        return Optional.of(derived(name, out -> CsvTable.write(database, out)));
      }
      default -> {
        Optional<InputStream> content = FileTable.content(database, name);
        if (content.isEmpty()) {
          return Optional.empty();
        }
        try (InputStream in = content.get()) {
          return Optional.of(derived(name, in::transferTo));
        }
      }
    }
  }

  /** What is written to the one is written to the other. */
  private static final class Twice extends OutputStream {
    private final OutputStream first;
    private final OutputStream second;

    Twice(OutputStream first, OutputStream second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void write(int octet) throws IOException {
      first.write(octet);
      second.write(octet);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      first.write(bytes, offset, length);
      second.write(bytes, offset, length);
    }
  }
}
