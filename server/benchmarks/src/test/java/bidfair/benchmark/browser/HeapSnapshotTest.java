package bidfair.benchmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapSnapshotTest {
  private static final String TEXT =
      """
      {"snapshot": {"meta": {
         "node_fields": ["type", "name", "id", "self_size"],
         "node_types": [["object", "string", "code", "native"], "string", "number", "number"]}},
       "nodes": [0,5,1,100, 1,6,3,20, 2,7,5,3000, 0,8,7,1, 3,9,9,50000],
       "strings": []}
      """;

  @Test
  void addsWhatEachKindTakes() {
    HeapSnapshot heap = HeapSnapshot.of(TEXT);

    assertThat(heap.objects()).isEqualTo(121);
    assertThat(heap.compiled()).isEqualTo(3000);
    assertThat(heap.natives()).isEqualTo(50_000);
  }
}
