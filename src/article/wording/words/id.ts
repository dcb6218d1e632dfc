import { type PageWords, phrases } from './page-words.ts';

/** Indonesian and Malay words around an article. */
export const id: PageWords = {
  lures: phrases(`
    baca juga | baca selengkapnya | baca lebih lanjut | simak juga | lihat juga | berita terkait
    artikel terkait | artikel lainnya | berita lainnya | terpopuler | selengkapnya | tonton juga
    saksikan juga | ikuti kami
  `),
  credits: phrases(`
    foto | sumber | penulis | editor | reporter | dok | diterbitkan | diperbarui | hak cipta
  `),
  labels: phrases(`
    iklan | bagikan | komentar | cetak | kembali | berikutnya | sebelumnya | halaman selanjutnya
    gulir untuk lanjut membaca | lanjutkan membaca
  `),
  promotions: phrases(`
    ikuti kami di | saluran whatsapp kami | kanal telegram kami | unduh aplikasi kami
    berlangganan newsletter
  `),
  locked: phrases(`khusus pelanggan | untuk melanjutkan membaca`),
  updated: phrases(`diperbarui | diupdate`),
  endings: phrases(`
    komentar | tulis komentar | beri komentar | tinggalkan komentar | tinggalkan balasan
  `),
  bylines: phrases(`oleh | laporan`),
};
