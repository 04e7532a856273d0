import Interviewing
import Persistence
import StoreContract
import Testing

struct StoreContractTests {
    @Test(arguments: StoreContract.all)
    func `the store on SQLite keeps its promises`(contract: StoreContract) async throws {
        try await contract.check(try SQLiteStore.inMemory())
    }

    @Test(arguments: StoreContract.all)
    func `the store in a file keeps its promises`(contract: StoreContract) async throws {
        try await withFolder { try await contract.check(try SQLiteStore.open(folder: $0)) }
    }

    @Test(arguments: StoreContract.all)
    func `the store in memory keeps its promises`(contract: StoreContract) async throws {
        try await contract.check(MemoryStore())
    }
}
