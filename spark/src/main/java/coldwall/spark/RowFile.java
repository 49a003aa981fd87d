package coldwall.spark;

import coldwall.frame.Row;
import coldwall.frame.Stage;
import coldwall.run.RowWriter;
import coldwall.watch.Watch;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * Rows of a stage as a Parquet file: the columns that {@link Stage#columns} names, every bit of
 * every number, and no error where there is none. The same rows give the same bytes.
 */
final class RowFile {
  private static final String FAILED = "failed";

  /** What is held in memory before it is written: rows of all chunks but those of many columns. */
  private static final long ROW_GROUP = 32 << 20;

  private RowFile() {}

  /**
   * Solves points and writes their rows.
   *
   * @param told what the file tells of itself, key by key
   */
  static WrittenChunk write(
      Stage stage, Batch batch, Map<String, String> told, Path path, Configuration configuration)
      throws IOException {
    Support support = new Support(stage, told);
    try (ParquetWriter<Row> writer = new Builder(path, configuration, support).build()) {
      for (PrimitiveIterator.OfInt each = batch.indices().iterator(); each.hasNext(); ) {
        Watch.stopIfInterrupted();
        writer.write(stage.solve(stage.sweep().point(each.nextInt())));
      }
    }
    return new WrittenChunk(batch.number(), batch.size(), support.failed);
  }

  /**
   * What a file holds that is there; empty if that is rows of another run.
   *
   * @param number of its points among the others
   */
  static Optional<WrittenChunk> read(
      int number, String fingerprint, Path path, Configuration configuration) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
      Map<String, String> told = reader.getFileMetaData().getKeyValueMetaData();
      int failed = Integer.parseInt(told.getOrDefault(FAILED, "0"));
      return fingerprint.equals(told.get(RowWriter.FINGERPRINT))
          ? Optional.of(new WrittenChunk(number, (int) reader.getRecordCount(), failed))
          : Optional.empty();
    }
  }

  private static MessageType schema(Stage stage) {
    List<String> columns = stage.columns();
    var message = Types.buildMessage();
    message.required(PrimitiveTypeName.INT32).named(columns.getFirst());
    columns
        .subList(1, columns.size() - 1)
        .forEach(name -> message.required(PrimitiveTypeName.DOUBLE).named(name));
    message
        .optional(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(columns.getLast());
    return message.named("row");
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final Support support;

    Builder(Path path, Configuration configuration, Support support) throws IOException {
      super(HadoopOutputFile.fromPath(path, configuration));
      this.support = support;
      withConf(configuration);
      withCompressionCodec(CompressionCodecName.ZSTD);
      // One encoding a column: several are listed in an order that differs from process to process.
      withWriterVersion(WriterVersion.PARQUET_2_0);
      withDictionaryEncoding(false);
      // A quarter smaller than numbers as they are.
      withByteStreamSplitEncoding(true);
      withRowGroupSize(ROW_GROUP);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @SuppressWarnings("deprecation") // Abstract all the same.
    @Override
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      return support;
    }
  }

  private static final class Support extends WriteSupport<Row> {
    private final Stage stage;
    private final List<String> columns;
    private final Map<String, String> told;
    private Optional<RecordConsumer> consumer = Optional.empty();
    private int failed;

    Support(Stage stage, Map<String, String> told) {
      this.stage = stage;
      this.columns = stage.columns();
      this.told = told;
    }

    @SuppressWarnings("deprecation") // Abstract all the same.
    @Override
    public WriteContext init(Configuration configuration) {
      return new WriteContext(schema(stage), told);
    }

    @Override
    public void prepareForWrite(RecordConsumer to) {
      consumer = Optional.of(to);
    }

    @Override
    public void write(Row row) {
      RecordConsumer to = consumer.orElseThrow();
      to.startMessage();
      field(to, 0, () -> to.addInteger(row.index()));
      int next = 1;
      for (double coordinate : stage.sweep().point(row.index()).coordinates()) {
        field(to, next++, () -> to.addDouble(coordinate));
      }
      for (double value : row.values()) {
        field(to, next++, () -> to.addDouble(value));
      }
      if (row.hasError()) {
        failed++;
        field(to, next, () -> to.addBinary(Binary.fromString(row.error())));
      }
      to.endMessage();
    }

    private void field(RecordConsumer to, int column, Runnable value) {
      to.startField(columns.get(column), column);
      value.run();
      to.endField(columns.get(column), column);
    }

    @Override
    public FinalizedWriteContext finalizeWrite() {
      return new FinalizedWriteContext(Map.of(FAILED, Integer.toString(failed)));
    }
  }
}
